import { expect, test } from 'vitest';
import { shortenText } from '#present/text/shortenText.ts';

test.each([
  ['short', 10, 'short'],
  ['one two three four', 14, 'one two three…'],
  ['one two, three', 10, 'one two…'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ['a 👩‍👩‍👧👩‍👩‍👧', 12, 'a 👩‍👩‍👧…'],
  ['word', 1, '…'],
  ['word', 0, '…'],
])('%j in %i is %j', (text, limit, expected) => {
  expect(shortenText(text, limit)).toBe(expected);
});
