import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import { foldWord } from '#text/cutWords.ts';
import { stemWord } from '#text/stemWord.ts';

export type Numbering = {
  /** Stem → its number; grows as words come. */
  readonly vocabulary: Map<string, number>;
  readonly stopWords: Set<number>;
  /** Each word as it is written → its number. */
  readonly writings: ReadonlyMap<string, number>;
  /** The number of a word as it is written. */
  readonly number: (written: string) => number;
};

/** Numbers stems as they come; every way of writing a word is folded and stemmed once. */
export function createNumbering(): Numbering {
  const vocabulary = new Map<string, number>();
  const stopWords = new Set<number>();
  const known = new Map<string, number>();
  const add = (written: string) => {
    const form = foldWord(written);
    const stop = STOP_WORDS.has(form);
    const key = stop ? form : stemWord(form);
    const number = vocabulary.get(key) ?? vocabulary.size;
    vocabulary.set(key, number);
    if (stop) stopWords.add(number);
    known.set(written, number);
    return number;
  };
  return { vocabulary, stopWords, writings: known, number: (written) => known.get(written) ?? add(written) };
}
