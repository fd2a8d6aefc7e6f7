import { expect, test } from 'vitest';
import { widthOf } from '#present/text/widthOf.ts';
import { wrapText } from '#present/text/wrapText.ts';

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one', 10, ['one']],
  ['', 10, ['']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['in 常州经济开发区', 8, ['in 常州', '经济开发', '区']],
  ['2023年（已逾期）', 12, ['2023年', '（已逾期）']],
  ['2023年（已逾期）', 16, ['2023年（已逾期）']],
])('wraps %j at %i', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test.each([
  ['plain', 5],
  ['常州', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['—“”', 3],
])('%j is %i columns wide', (text, width) => {
  expect(widthOf(text)).toBe(width);
});
