import { readFileSync } from 'node:fs';
import type { SearchModels } from '#search/index/searchModels.ts';
import { readReaderWeights } from '#search/reader/readerWeights.ts';
import { loadWordVectors } from './loadWordVectors.ts';
import { PATHS } from './paths.ts';

/** What was learned for the search and comes with Footnote. Loading it takes a moment, so only what needs it does. */
export function loadSearchModels(vectors = loadWordVectors()): SearchModels {
  return { vectors, reader: readReaderWeights(readFileSync(PATHS.reader)) };
}
