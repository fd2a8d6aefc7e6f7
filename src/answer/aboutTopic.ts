import { STOP_WORDS } from '#lexicon/stopWords.ts';
import type { MatchWords } from './matchWords.ts';
import { stemOf, stemsMeant, wordsIn } from './meansSame.ts';

/** Words that stand beside what is measured and say little. */
const HOLLOW = new Set(['total', 'number', 'current', 'new', 'annual', 'overall', 'rate', 'level', 'amount']);

/** Whether a text speaks of what is measured: each word of it, in any form or by a word that asks for the same; undefined without words. */
export function aboutTopic(topic: string): MatchWords | undefined {
  const words = wordsIn(topic).filter((word) => !STOP_WORDS.has(word) && !HOLLOW.has(word));
  const wanted = (words.length > 0 ? words : wordsIn(topic)).map(stemsMeant);
  if (wanted.length === 0) return undefined;
  return (text) => {
    const stems = wordsIn(text).map(stemOf);
    return wanted.every((meant) => stems.some((stem) => meant.has(stem)));
  };
}
