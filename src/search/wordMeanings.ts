import { stem } from './stem.ts';
import type { WordVectors } from './wordVectors.ts';

/** Finds the vector of a word in lower case, by its stem; undefined where there is none. */
export function wordMeanings({ rows, dimensions, values }: WordVectors) {
  return {
    dimensions,
    of: (word: string): Float32Array | undefined => {
      const row = rows.get(stem(word));
      return row === undefined ? undefined : values.subarray(row * dimensions, (row + 1) * dimensions);
    },
  };
}
