import type { WordVectors } from './wordVectors.ts';

/**
 * Reads word vectors from the bytes of their file: the stems on one line, parted by spaces, then for each stem in their
 * order as many signed bytes as there are dimensions. Throws where the bytes do not add up.
 */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const end = bytes.indexOf('\n'.charCodeAt(0));
  const stems = new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))).split(' ');
  const dimensions = (bytes.length - end - 1) / stems.length;
  if (end < 0 || !Number.isInteger(dimensions) || dimensions === 0)
    throw new Error('Cannot read the word vectors: not a file of vectors');
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
