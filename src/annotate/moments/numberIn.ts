import { numberWords } from '#lexicon/numberWords.ts';

/** The number of "3 years", "three years" and "a year"; nothing for "a few". */
export function numberIn(words: string | undefined): number | undefined {
  const word = (words ?? '').toLowerCase();
  if (word === 'a' || word === 'an' || word === 'one full') return 1;
  if (/^\d+$/.test(word)) return Number(word);
  const [tens = '', ones = ''] = word.split('-');
  const value = numberWords.get(tens);
  return value === undefined ? undefined : value + (numberWords.get(ones) ?? 0);
}
