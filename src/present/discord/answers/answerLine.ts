import type { NotedStatement } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** Writes what stands behind a statement: its footnotes, as links or not, and whether it is disputed. */
export type MarksWriter = (noted: NotedStatement) => string;

/** A line of an answer as Discord Markdown, or a few that stay together. */
export type AnswerLine = {
  /** What it stands under, with those of its neighbours that stand under the same. */
  readonly heading?: string;
  readonly write: (marksOf: MarksWriter) => string;
  readonly noted: readonly NotedStatement[];
  /** The line names its article itself, with all that its source would say. */
  readonly isArticle?: boolean;
};

export type LineOptions = {
  readonly columns?: readonly string[] | undefined;
  /** The columns behind the first are two sides that are compared. */
  readonly sides?: boolean | undefined;
  /** Rows stand under their owner if that saves words. */
  readonly byOwner?: boolean | undefined;
  /** Lines about somebody or something stand under what they tell. */
  readonly byRelation?: boolean | undefined;
  /** The words that answer, if they can be told. */
  readonly short?: string | undefined;
  /** An article is listed for what it says of something, so its words are shown. */
  readonly quotesArticles?: boolean | undefined;
  readonly title: string;
  readonly words: Phrases;
};
