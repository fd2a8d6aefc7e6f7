import { readFileSync } from 'node:fs';
import { lazy } from '#model/lazy.ts';
import { readWordVectors, type WordVectors } from '#search/index/wordVectors.ts';
import { PATHS } from './paths.ts';

/** Loads the word vectors that come with Footnote when they are first asked for, and once: every corpus may share them. */
export function loadWordVectors(): () => WordVectors {
  return lazy(() => readWordVectors(readFileSync(PATHS.wordVectors)));
}
