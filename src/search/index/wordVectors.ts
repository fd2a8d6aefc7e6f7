import { Refusal } from '#model/refusal.ts';
import { stemWord } from '#text/stemWord.ts';

/** What words are like, by the company they keep: a vector of length 1 for each stem. */
export type WordVectors = {
  /** Stem → its row; the row's values begin at `row * dimensions`. */
  readonly rows: ReadonlyMap<string, number>;
  readonly dimensions: number;
  readonly values: Float32Array;
};

/** Knows no word, so that words are like themselves alone. */
export const NO_WORD_VECTORS: WordVectors = { rows: new Map(), dimensions: 0, values: new Float32Array() };

/** How alike the words of two rows are, from -1 to 1 for the same (the cosine of their vectors). */
export function likenessOf({ values, dimensions }: WordVectors, one: number, other: number): number {
  const [from, to] = [one * dimensions, other * dimensions];
  let sum = 0;
  for (let at = 0; at < dimensions; at++) sum += (values[from + at] ?? 0) * (values[to + at] ?? 0);
  return sum;
}

/**
 * Reads word vectors from the bytes of their file: the stems on one line, parted by spaces, then for each stem in their
 * order as many signed bytes as there are dimensions. Throws if the bytes do not add up.
 */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const end = bytes.indexOf('\n'.charCodeAt(0));
  const stems = new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))).split(' ');
  const dimensions = (bytes.length - end - 1) / stems.length;
  if (end < 0 || !Number.isInteger(dimensions) || dimensions === 0)
    throw new Refusal('operator', 'Cannot read the word vectors: not a file of vectors');
  const values = Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, stems.length * dimensions));
  for (let start = 0; start < values.length; start += dimensions)
    toLengthOne(values.subarray(start, start + dimensions));
  return { rows: new Map(stems.map((stem, row) => [stem, row])), dimensions, values };
}

function toLengthOne(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  vector.forEach((value, at) => {
    vector[at] = value / length;
  });
}

/** Finds the vector of a word in lower case, by its stem; undefined if there is none. */
export function toWordMeanings({ rows, dimensions, values }: WordVectors) {
  return {
    dimensions,
    of: (word: string): Float32Array | undefined => {
      const row = rows.get(stemWord(word));
      return row === undefined ? undefined : values.subarray(row * dimensions, (row + 1) * dimensions);
    },
  };
}

/** The product of two vectors: how far one reaches along the other. */
export function multiplyVectors<Vector extends Float32Array | Float64Array>(one: Vector, other: Vector): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
