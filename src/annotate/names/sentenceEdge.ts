import type { NameWord } from './nameWord.ts';

/** What stands for the words before and behind a sentence. */
export const sentenceEdge: NameWord = {
  exact: 7,
  lower: 7,
  bits: 0,
  shape: 14,
  capital: false,
  attributes: Int32Array.of(7),
};
