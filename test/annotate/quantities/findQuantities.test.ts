import { describe, expect, test } from 'vitest';
import { findQuantities } from '#annotate/quantities/findQuantities.ts';
import { NOT_QUANTITIES } from '#annotate/quantities/reject/notQuantities.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { tokenize } from '#annotate/tokens/tokenize.ts';
import { cut } from '#model/span.ts';
import { phrases } from './phrases.ts';

const wink = loadWink();
const find = (text: string) => findQuantities({ text, ...tokenize(text, [], wink) });

describe('findQuantities', () => {
  test.each(phrases)('reads %j', (text, expected) => {
    const found = find(text).map(({ value, unit, change }) => [value, unit, change]);
    expect(found).toEqual(expected.map(([value, unit, change = '=']) => [value, unit, change]));
  });

  test.each(Object.entries(NOT_QUANTITIES))('takes no %s for a quantity', (_, row) => {
    expect(find(row.example)).toEqual([]);
    expect(find(row.counterExample)).toHaveLength(1);
  });

  test.each([
    ['It paid RMB 3.5 million for nearly 40 new buses.', ['RMB 3.5 million', '40 new buses']],
    [
      'The rate is between 10 and 15 percent, up by two percentage points.',
      ['between 10 and 15 percent', 'two percentage points'],
    ],
    ['Petrol costs $1.90 a litre in half the towns.', ['$1.90 a litre', 'half']],
  ])('cuts value, currency and unit out of %j', (text, expected) => {
    expect(find(text).map(({ span }) => cut(text, span))).toEqual(expected);
  });

  test('says where the unit stands', () => {
    const text = 'They built 12 new schools for $3 million.';
    expect(find(text).map(({ unitSpan }) => unitSpan && cut(text, unitSpan))).toEqual(['new schools', '$']);
  });

  test('finds nothing in an empty text', () => {
    expect(find('')).toEqual([]);
  });
});
