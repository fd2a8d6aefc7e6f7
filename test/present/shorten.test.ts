import { expect, test } from 'vitest';
import { shorten } from '#present/shorten.ts';

test.each([
  ['short', 10, 'short'],
  ['one two three four', 14, 'one two three…'],
  ['one two, three', 10, 'one two…'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ['a 👩‍👩‍👧👩‍👩‍👧', 12, 'a 👩‍👩‍👧…'],
  ['word', 1, '…'],
  ['word', 0, '…'],
])('%j in %i is %j', (text, limit, expected) => {
  expect(shorten(text, limit)).toBe(expected);
});
