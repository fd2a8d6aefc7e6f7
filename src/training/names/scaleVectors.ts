/** Words, commonest first, with vectors of unit length, one row of `dimensions` values a word. */
export type ScaledVectors = {
  readonly words: readonly string[];
  readonly rows: Float32Array;
  readonly dimensions: number;
};

/** Scales each of the vectors to unit length. `vectorOf` may give longer arrays: what is behind `dimensions` is ignored. */
export function scaleVectors(
  words: readonly string[],
  dimensions: number,
  vectorOf: (word: string) => readonly number[],
): ScaledVectors {
  const rows = new Float32Array(words.length * dimensions);
  words.forEach((word, n) => {
    const vector = vectorOf(word).slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, k) => {
      rows[n * dimensions + k] = value / length;
    });
  });
  return { words, rows, dimensions };
}
