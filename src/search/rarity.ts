import type { PassageIndex } from './indexPassages.ts';

/** How much a word says (its inverse document frequency, as in BM25): the rarer it is, the more. */
export function rarity({ postings: { starts }, passages }: PassageIndex, word: number): number {
  const holding = (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  return Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5));
}
