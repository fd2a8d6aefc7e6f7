import { expect, test } from 'vitest';
import { SLOT_COUNT } from '#search/reader/hashing.ts';
import { packWeights, readReaderWeights } from '#search/reader/readerWeights.ts';

test('weights are read as they were written, to a hundredth of the largest', () => {
  const weights = new Float32Array(SLOT_COUNT).map((_, slot) => Math.sin(slot));
  const read = readReaderWeights(packWeights(weights));
  expect(
    Math.max(...[3, 500, SLOT_COUNT - 1].map((slot) => Math.abs((read[slot] ?? 9) - (weights[slot] ?? 0)))),
  ).toBeLessThan(0.01);
});

test('another file is refused', () => {
  expect(() => readReaderWeights(new Uint8Array(100))).toThrow('Cannot read the weights of the reader');
});
