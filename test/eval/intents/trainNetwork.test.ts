import { expect, test } from 'vitest';
import { trainNetwork } from './trainNetwork.ts';

const vector = (...places: number[]) => ({
  places: Int32Array.from(places),
  values: Float64Array.from(places, () => Math.sqrt(1 / places.length)),
});

/** Label 1 if exactly one of the first two features stands: no sum of weights tells that. */
const kinds = [
  { row: vector(2), label: 0 },
  { row: vector(0, 2), label: 1 },
  { row: vector(1, 2), label: 1 },
  { row: vector(0, 1, 2), label: 0 },
];
const rows = Array.from({ length: 400 }, (_, n) => kinds[n % kinds.length]).flatMap((kind) =>
  kind ? [{ vector: kind.row, label: kind.label }] : [],
);
const shape = { features: 3, labels: 2, seed: 1 };
const network = trainNetwork(rows, shape);

test.each(kinds)('learns what features mean together: $label', ({ row, label }) => {
  const [first = 0, second = 0] = network(row);
  expect(second > first).toBe(label === 1);
});

test('is the same for the same rows, shape and seed, and another for another seed', () => {
  expect(trainNetwork(rows, shape)(vector(0))).toEqual(network(vector(0)));
  expect(trainNetwork(rows, { ...shape, seed: 2 })(vector(0))).not.toEqual(network(vector(0)));
});

test('has no opinion if there is nothing to go by', () => {
  const [first = 0, second = 0] = trainNetwork([], shape)(vector());
  expect([first, second]).toEqual([0, 0]);
});
