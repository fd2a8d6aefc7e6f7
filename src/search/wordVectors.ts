/** What words are like, by the company they keep: a vector of length 1 for each stem. */
export type WordVectors = {
  /** Stem → its row; the row's values begin at `row * dimensions`. */
  readonly rows: ReadonlyMap<string, number>;
  readonly dimensions: number;
  readonly values: Float32Array;
};

export const wordVectors = {
  /** Knows no word, so that words are like themselves alone. */
  none: { rows: new Map(), dimensions: 0, values: new Float32Array() } satisfies WordVectors,

  /** How alike the words of two rows are, from -1 to 1 for the same (the cosine of their vectors). */
  likeness({ values, dimensions }: WordVectors, one: number, other: number): number {
    const [from, to] = [one * dimensions, other * dimensions];
    let sum = 0;
    for (let at = 0; at < dimensions; at++) sum += (values[from + at] ?? 0) * (values[to + at] ?? 0);
    return sum;
  },
};
