const BELOW_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Cardinals below a hundred, as words. "two hundred and five" is put together from these and the scales. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...BELOW_TWENTY.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, at) => [word, 10 * (at + 2)] as const),
]);

/** Any of them but "zero", for patterns. */
export const NUMBER_WORD_PATTERN: string = [...NUMBER_WORDS.keys()].filter((word) => word !== 'zero').join('|');

/** The number of "3 years", "three years", "twenty-five years" and "a year"; nothing for "a few". */
export function readCount(words: string): number | undefined {
  const word = words.toLowerCase();
  if (word === 'a' || word === 'an' || word === 'one full') return 1;
  if (/^\d+$/.test(word)) return Number(word);
  const [tens = '', ones = ''] = word.split('-');
  const value = NUMBER_WORDS.get(tens);
  return value === undefined ? undefined : value + (NUMBER_WORDS.get(ones) ?? 0);
}
