import { expect, test } from 'vitest';
import { findFeatures } from '#understand/classifier/findFeatures.ts';

test('sees words, their neighbours, their letters, and which stand together', () => {
  const { word, pair, letters, together } = findFeatures('Lost my card');
  expect(word).toEqual(['lost', 'my', 'card']);
  expect(pair).toEqual(['^ lost', 'lost my', 'my card', 'card $']);
  expect(letters).toContain('card ');
  expect(together).toEqual(['card lost', 'card my', 'lost my']);
});

test('sees the same words together in any order and with other endings', () => {
  expect(findFeatures('transfers pending').together).toEqual(findFeatures('pending transfer').together);
  expect(findFeatures('transfers pending').together).not.toEqual(findFeatures('pending payment').together);
});

test('sees nothing in nothing', () => {
  expect(findFeatures(' … ')).toEqual({ word: [], pair: ['^ $'], letters: [], together: [] });
});
