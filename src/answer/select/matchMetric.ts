import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import { readWords } from '#text/cutWords.ts';
import { findSynonymStems } from '#text/findSynonymStems.ts';
import { stemWord } from '#text/stemWord.ts';
import type { WordMatcher } from './matchWords.ts';

/** Words that stand beside what is measured and say little. */
const MEASURING_WORDS = new Set(['total', 'number', 'current', 'new', 'annual', 'overall', 'rate', 'level', 'amount']);

/** Whether a text speaks of what is measured: each word of it, in any form or by a word that asks for the same; undefined without words. */
export function matchMetric(topic: string): WordMatcher | undefined {
  const words = readWords(topic).filter((word) => !STOP_WORDS.has(word) && !MEASURING_WORDS.has(word));
  const wanted = (words.length > 0 ? words : readWords(topic)).map(findSynonymStems);
  if (wanted.length === 0) return undefined;
  return (text) => {
    const stems = readWords(text).map(stemWord);
    return wanted.every((meant) => stems.some((stem) => meant.has(stem)));
  };
}
