import { expect, test } from 'vitest';
import { marginOf, trainSvm } from '#understand/classifier/trainSvm.ts';

const vector = (...places: number[]) => ({
  places: Int32Array.from(places),
  values: Float64Array.from(places, () => Math.sqrt(1 / places.length)),
});
/** Those with feature 0 are members; features 2 to 9 say nothing. */
const rows = Array.from({ length: 80 }, (_, n) => {
  const member = n % 4 === 0;
  return { vector: vector(member ? 0 : 1, 2 + (n % 8)), member, cost: 5 };
});

test('puts members above 0 and others below, with room between', () => {
  const weights = trainSvm(rows, 10);
  for (const { vector, member } of rows) expect(marginOf(weights, vector) * (member ? 1 : -1)).toBeGreaterThan(0.7);
});

test('puts what it never saw where most rows are', () => {
  expect(marginOf(trainSvm(rows, 10), vector(9))).toBeLessThan(0);
});
