import { expect, test } from 'vitest';
import { wordMeanings } from '#search/wordMeanings.ts';

const { dimensions, of } = wordMeanings({
  rows: new Map([
    ['boat', 0],
    ['ferri', 1],
  ]),
  dimensions: 2,
  values: Float32Array.of(1, 0, 0, 1),
});

test.each([
  ['boat', [1, 0]],
  ['boats', [1, 0]],
  ['ferries', [0, 1]],
])('finds the vector of %j by its stem', (word, vector) => {
  expect([...(of(word) ?? [])]).toEqual(vector);
  expect(vector).toHaveLength(dimensions);
});

test('knows nothing of a word without a vector', () => {
  expect(of('tram')).toBeUndefined();
});
