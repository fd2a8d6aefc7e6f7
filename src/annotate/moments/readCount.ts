import { NUMBER_WORDS } from '#text/numberWords.ts';

/** The number of "3 years", "three years" and "a year"; nothing for "a few". */
export function readCount(words: string | undefined): number | undefined {
  const word = (words ?? '').toLowerCase();
  if (word === 'a' || word === 'an' || word === 'one full') return 1;
  if (/^\d+$/.test(word)) return Number(word);
  const [tens = '', ones = ''] = word.split('-');
  const value = NUMBER_WORDS.get(tens);
  return value === undefined ? undefined : value + (NUMBER_WORDS.get(ones) ?? 0);
}
