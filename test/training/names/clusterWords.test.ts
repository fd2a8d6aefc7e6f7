import { expect, test } from 'vitest';
import { clusterWords } from '#training/names/clusterWords.ts';
import { scaleVectors } from '#training/names/scaleVectors.ts';

/** Words that point in as many directions as there are corners, each corner with words enough for finer clusters. */
const CORNERS = 70;
const words = Array.from({ length: CORNERS * 12 }, (_, n) => `w${n}`);
const vectors = scaleVectors(words, 2, (word) => {
  const n = Number(word.slice(1));
  const angle = (2 * Math.PI * (n % CORNERS)) / CORNERS + n / 1e5;
  return [Math.cos(angle), Math.sin(angle)];
});

test('words that point the same way share a coarse cluster, and words that point apart do not', () => {
  const coarse = Array.from(clusterWords(vectors), (cluster) => cluster >> 6);
  expect(coarse[CORNERS]).toBe(coarse[0]);
  expect(coarse[CORNERS / 2]).not.toBe(coarse[0]);
});

test('the same words get the same clusters', () => {
  expect(clusterWords(vectors)).toEqual(clusterWords(vectors));
});
