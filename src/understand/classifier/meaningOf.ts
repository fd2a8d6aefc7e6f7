/** What words are like. */
export type WordMeanings = {
  readonly dimensions: number;
  /** So many numbers, whose cosine tells how alike two words are; undefined if nothing is known of the word. */
  readonly of: (word: string) => ArrayLike<number> | undefined;
};

/**
 * What a text is about: the sum of what its words are like, each as heavy as `weightOf` says, brought to length 1.
 * All 0 if nothing is known of any word.
 */
export function meaningOf(
  words: readonly string[],
  { dimensions, of }: WordMeanings,
  weightOf: (word: string) => number,
): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const word of words) {
    const numbers = of(word);
    if (!numbers) continue;
    const weight = weightOf(word);
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + weight * (numbers[at] ?? 0);
  }
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1;
  return sum.map((value) => value / length);
}
