import type { NameWord } from '#annotate/names/features/nameWord.ts';
import type { KeyTable } from './keyTable.ts';
import { LABEL_COUNT } from './nameLabels.ts';

/** How many weights a feature has: one for each label in the first pass, and behind them those of the second. */
export const WEIGHTS_A_ROW = 2 * LABEL_COUNT;

/** The trained tagger. */
export type NameModel = {
  /** What is known of words, by key: see wordBits. Place names of several words are in it too. */
  readonly words: KeyTable;
  /** Row of each feature, by key. */
  readonly features: KeyTable;
  /** Features by labels. */
  readonly weights: Float32Array;
  /** Scores of pairs of labels, previous by next, in each pass. */
  readonly transitions: readonly [Float32Array, Float32Array];
  /** Words met before and the scores that each gives to the tokens around it; emptied when it has grown too large. */
  readonly known: KnownWords;
};

export type KnownWords = {
  readonly words: Map<string, NameWord>;
  /** Parts of the last of `pools`, which are large, as many small arrays would keep the garbage collector busy. */
  readonly scores: Map<NameWord, Float32Array>;
  readonly pools: Float32Array[];
};
