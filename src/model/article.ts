import type { Span } from './span.ts';

/** A day, month or year as known: `2023-07-22`, `2023-07` or `2023`. Sorts as text. */
export type PartialDate = string;

/** An article as it came. Its text is never changed: what is no part of the report is marked as boilerplate. */
export type Article = {
  /** The file's name without its ending; unique in its corpus. */
  readonly id: string;
  readonly text: string;
  readonly boilerplate: readonly Span[];
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedOn?: PartialDate;
  readonly url?: string;
  readonly language?: string;
};

/** What is known of an article besides its text. */
export type ArticleMetadata = Omit<Article, 'id' | 'text' | 'boilerplate'>;

/** The day of a time, as the world counts days. */
export function toDay(time: Date): PartialDate {
  return time.toISOString().slice(0, 10);
}
