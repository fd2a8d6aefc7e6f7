import type { Fact, Qualifiers } from '#model/fact.ts';
import type { Quantity } from '#model/quantity.ts';
import { cut } from '#model/span.ts';

const COMPARATORS = { '=': '', '~': 'about ', '>': 'over ', '<': 'under ', up: '+', down: '−' } as const;

/** A value as the article writes it, with its comparator before it; empty where there is none. */
export function writtenValue({ qualifiers: { quantity, comparator } }: Fact, text: string): string {
  return quantity ? writtenQuantity(quantity, text, comparator) : '';
}

/** "over 1.2 trillion yuan", "+6.8 percent". A change that the words themselves state has no sign put before it. */
export function writtenQuantity(
  quantity: Quantity,
  text: string,
  comparator: Qualifiers['comparator'] = quantity.change,
): string {
  const words = cut(text, quantity.span);
  return /^(?:up|down|over|under|about|more|less|at least|nearly|almost|[+−-])\b/i.test(words)
    ? words
    : COMPARATORS[comparator] + words;
}
