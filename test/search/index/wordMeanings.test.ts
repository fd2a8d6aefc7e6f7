import { expect, test } from 'vitest';
import { toWordMeanings } from '#search/index/wordVectors.ts';

const { dimensions, of } = toWordMeanings({
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
