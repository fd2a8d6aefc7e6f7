import { expect, test } from 'vitest';
import { meaningOf } from '#understand/classifier/meaningOf.ts';

const numbers = new Map([
  ['ferry', [1, 0]],
  ['boat', [1, 0]],
  ['invoice', [0, 1]],
]);
const meanings = { dimensions: 2, of: (word: string) => numbers.get(word) };
const alike = () => 1;

test('is the same for texts of other words that are alike', () => {
  expect(meaningOf(['ferry'], meanings, alike)).toEqual(meaningOf(['boat'], meanings, alike));
  expect(meaningOf(['ferry'], meanings, alike)).not.toEqual(meaningOf(['invoice'], meanings, alike));
});

test('leans to the heavier words, and has length 1', () => {
  const [boat = 0, invoice = 0] = meaningOf(['boat', 'invoice'], meanings, (word) => (word === 'boat' ? 4 : 3));
  expect([boat, invoice]).toEqual([0.8, 0.6]);
});

test.each([[[]], [['zzz']]])('is nothing if nothing is known of %j', (words) => {
  expect([...meaningOf(words, meanings, alike)]).toEqual([0, 0]);
});
