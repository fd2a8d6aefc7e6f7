import type { Fact, Qualifiers } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { Quantity } from '#model/quantity.ts';
import { cut } from '#model/span.ts';
import type { Phrases } from '#wording/en/phrases.ts';

/** A value as the article writes it, with its comparator before it; empty if there is none. */
export function writeValue({ qualifiers: { quantity, comparator } }: Fact, text: string, words: Phrases): string {
  return quantity ? writeQuantity(quantity, text, { words, comparator }) : '';
}

type Wording = { readonly words: Phrases; readonly comparator?: Qualifiers['comparator'] };

/** "over 1.2 trillion yuan", "+6.8 percent". A change that the words themselves state has no sign put before it. */
export function writeQuantity(
  quantity: Quantity,
  text: string,
  { words: { comparators }, comparator = quantity.change }: Wording,
): string {
  const words = cut(text, quantity.span);
  return /^(?:up|down|over|under|about|more|less|at least|nearly|almost|[+−-])\b/i.test(words)
    ? words
    : comparators[comparator] + words;
}

/** "21 July 2023", "3 to 5 May 2024" if it takes longer; the article's own words if no date is known. */
export function writeMoment({ span, from, to }: Moment, text: string, { date, until }: Phrases): string {
  if (!from || !to) return from || to ? date(from ?? to ?? '') : cut(text, span);
  return from === to ? date(from) : until(date(from), date(to));
}

/** The last day, month or year of a deadline; the article's own words if no date is known. */
export function writeDeadline(deadline: Moment | undefined, text: string, { date }: Phrases): string {
  if (!deadline) return '';
  return deadline.to ? date(deadline.to) : cut(text, deadline.span);
}
