const BELOW_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Cardinals below a hundred, as words. "two hundred and five" is put together from these and the scales. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...BELOW_TWENTY.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, at) => [word, 10 * (at + 2)] as const),
]);
