import { expect, test } from 'vitest';
import { cleanText } from '#present/text/cleanText.ts';

test.each([
  ['a  b\n c', 'a b c'],
  ['\u001b[31mred\u001b[0m', 'red'],
  ['\u001b]8;;https://x.example\u0007link\u001b]8;;\u0007', 'link'],
  ['bell\u0007 and null\u0000', 'bell and null'],
  ['abc\u202edef', 'abcdef'],
  ['half \ud83d sign', 'half \ufffd sign'],
  ['Z\u0300\u0301\u0302\u0303\u0304\u0305algo', 'Z\u0300\u0301\u0302\u0303algo'],
  [' \u200b \u200d', '—'],
  ['', '—'],
])('shows %j as %j', (text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

test.each(['حسن روحاني', 'ก้ำ', '👩‍👩‍👧 🇨🇳', 'Đà Nẵng', '盛蕾'])('leaves %s as it is', (text) => {
  expect(cleanText(text)).toBe(text);
});
