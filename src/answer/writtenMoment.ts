import type { Phrases } from '#lexicon/phrases/phrases.ts';
import type { Moment } from '#model/moment.ts';
import { cut } from '#model/span.ts';

/** "21 July 2023", "from 3 to 5 May 2024" where it takes longer; the article's own words where no date is known. */
export function writtenMoment({ span, from, to }: Moment, text: string, { date, until }: Phrases): string {
  if (!from || !to) return from || to ? date(from ?? to ?? '') : cut(text, span);
  return from === to ? date(from) : until(date(from), date(to));
}

/** The last day, month or year of a deadline; the article's own words where no date is known. */
export function writtenDeadline(deadline: Moment | undefined, text: string, { date }: Phrases): string {
  if (!deadline) return '';
  return deadline.to ? date(deadline.to) : cut(text, deadline.span);
}
