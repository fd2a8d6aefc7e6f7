import type { ReaderWeights } from '#search/reader/readerWeights.ts';
import { NO_WORD_VECTORS, type WordVectors } from './wordVectors.ts';

/** What was learned for the search: which words are alike, and which words of a passage answer. */
export type SearchModels = {
  readonly vectors: WordVectors;
  /** Without them no passage is read closely. */
  readonly reader?: ReaderWeights;
};

/** Nothing was learned: words are like themselves alone. */
export const NO_MODELS: SearchModels = { vectors: NO_WORD_VECTORS };
