import { readFileSync } from 'node:fs';
import { readWordVectors, type WordVectors } from '#search/index/wordVectors.ts';
import { PATHS } from './paths.ts';

/** The word vectors that come with Footnote. Loading them takes a moment, so only what needs them does. */
export function loadWordVectors(): WordVectors {
  return readWordVectors(readFileSync(PATHS.wordVectors));
}
