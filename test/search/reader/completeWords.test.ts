import { expect, test } from 'vitest';
import { cut } from '#model/span.ts';
import { completeWords } from '#search/reader/completeWords.ts';

test.each([
  ['Solvik pays 3.2 billion crowns for the bank.', '3.2', '3.2 billion crowns'],
  ['Solvik pays 3.2 billion crowns for the bank.', '3.2 billion', '3.2 billion crowns'],
  ['A fine of up to 2,000 francs awaits them.', '2,000', 'up to 2,000 francs'],
  ['At least seven people died.', 'seven', 'At least seven people'],
  ['It costs NT$620 a year.', '620', 'NT$620'],
  ['Turnout was 72 percent.', '72', '72 percent'],
  ['Some 40% stayed away.', '40', 'Some 40%'],
  ['Kim Hyun-sook spoke first.', 'Kim Hyun', 'Kim Hyun-sook'],
  ['The seven ferries call at Oslo.', 'ferries', 'ferries'],
  ['They met in 1998 crowns of people.', 'in', 'in'],
])('%s', (text, words, whole) => {
  const start = text.indexOf(words);
  expect(cut(text, completeWords(text, { start, end: start + words.length }))).toBe(whole);
});
