import type { Moment } from '#model/moment.ts';
import { cut } from '#model/span.ts';
import { writtenDate } from '#model/writtenDate.ts';

/** "21 July 2023", "from 3 to 5 May 2024" where it takes longer; the article's own words where no date is known. */
export function writtenMoment({ span, from, to }: Moment, text: string): string {
  if (!from || !to) return from || to ? writtenDate(from ?? to ?? '') : cut(text, span);
  return from === to ? writtenDate(from) : `${writtenDate(from)} to ${writtenDate(to)}`;
}

/** The last day, month or year of a deadline; the article's own words where no date is known. */
export function writtenDeadline(deadline: Moment | undefined, text: string): string {
  if (!deadline) return '';
  return deadline.to ? writtenDate(deadline.to) : cut(text, deadline.span);
}
