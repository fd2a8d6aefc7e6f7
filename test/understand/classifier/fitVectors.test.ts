import { describe, expect, test } from 'vitest';
import { fitVectors, type SparseVector } from '#understand/classifier/fitVectors.ts';

const texts = ['when does the ferry leave', 'when is the invoice due', 'when does the tram leave'];
const meanings = {
  dimensions: 2,
  of: (word: string) => (/^(?:ferry|boat)$/.test(word) ? [1, 0] : word === 'invoice' ? [0, 1] : undefined),
};
const lengthOf = ({ values }: SparseVector) => Math.hypot(...values);

function likeness(one: SparseVector, other: SparseVector): number {
  return one.places.reduce((sum, place, at) => {
    const there = other.places.indexOf(place);
    return there < 0 ? sum : sum + (one.values[at] ?? 0) * (other.values[there] ?? 0);
  }, 0);
}

describe.each([
  ['without meanings', fitVectors(texts)],
  ['with meanings', fitVectors(texts, meanings)],
])('%s', (_, { size, learned, toVector }) => {
  test('makes the same vector of a text it learned from and of the same text later', () => {
    expect(texts.map(toVector)).toEqual(learned);
  });

  test('makes vectors of length 1 whose places are below the size', () => {
    for (const vector of learned) {
      expect(lengthOf(vector)).toBeCloseTo(1);
      expect(Math.max(...vector.places)).toBeLessThan(size);
    }
  });
});

test('brings a text nearer to one that says the same in other words', () => {
  const [plain, meant] = [fitVectors(texts), fitVectors(texts, meanings)].map(({ learned, toVector }) => {
    const [ferry, invoice] = learned.map((vector) => likeness(vector, toVector('a boat')));
    return { ferry, invoice };
  });
  expect(plain).toEqual({ ferry: 0, invoice: 0 });
  expect(meant?.ferry).toBeGreaterThan(0.1);
  expect(meant?.invoice).toBe(0);
});
