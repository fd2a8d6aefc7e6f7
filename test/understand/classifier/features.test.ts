import { expect, test } from 'vitest';
import { features } from '#understand/classifier/features.ts';

test('sees words, their neighbours, their letters, and which stand together', () => {
  const { word, pair, letters, together } = features('Lost my card');
  expect(word).toEqual(['lost', 'my', 'card']);
  expect(pair).toEqual(['^ lost', 'lost my', 'my card', 'card $']);
  expect(letters).toContain('card ');
  expect(together).toEqual(['card lost', 'card my', 'lost my']);
});

test('sees the same words together in any order and with other endings', () => {
  expect(features('transfers pending').together).toEqual(features('pending transfer').together);
  expect(features('transfers pending').together).not.toEqual(features('pending payment').together);
});

test('sees nothing in nothing', () => {
  expect(features(' … ')).toEqual({ word: [], pair: ['^ $'], letters: [], together: [] });
});
