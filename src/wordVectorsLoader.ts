import { readFileSync } from 'node:fs';
import { once } from '#corpus/once.ts';
import { readWordVectors } from '#search/readWordVectors.ts';
import type { WordVectors } from '#search/wordVectors.ts';
import { PATHS } from './paths.ts';

/** Loads the word vectors that come with Footnote when they are first asked for, and once: every corpus may share them. */
export function wordVectorsLoader(): () => WordVectors {
  return once(() => readWordVectors(readFileSync(PATHS.wordVectors)));
}
