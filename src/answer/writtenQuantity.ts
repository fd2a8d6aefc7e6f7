import type { Phrases } from '#lexicon/phrases/phrases.ts';
import type { Fact, Qualifiers } from '#model/fact.ts';
import type { Quantity } from '#model/quantity.ts';
import { cut } from '#model/span.ts';

/** A value as the article writes it, with its comparator before it; empty where there is none. */
export function writtenValue({ qualifiers: { quantity, comparator } }: Fact, text: string, words: Phrases): string {
  return quantity ? writtenQuantity(quantity, text, { words, comparator }) : '';
}

type Wording = { readonly words: Phrases; readonly comparator?: Qualifiers['comparator'] };

/** "over 1.2 trillion yuan", "+6.8 percent". A change that the words themselves state has no sign put before it. */
export function writtenQuantity(
  quantity: Quantity,
  text: string,
  { words: { comparators }, comparator = quantity.change }: Wording,
): string {
  const words = cut(text, quantity.span);
  return /^(?:up|down|over|under|about|more|less|at least|nearly|almost|[+−-])\b/i.test(words)
    ? words
    : comparators[comparator] + words;
}
