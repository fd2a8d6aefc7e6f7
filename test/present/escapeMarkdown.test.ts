import { expect, test } from 'vitest';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';

test.each([
  ['**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
  ['[x](https://evil.example)', '\\[x\\]\\(https\\://evil.example\\)'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['a - b, 3.5', 'a - b, 3.5'],
  ['<@123> <t:1:R>', '\\<\\@123\\> \\<t\\:1\\:R\\>'],
  ['@everyone and @HERE', '\\@\u200beveryone and \\@\u200bHERE'],
  ['> quote\n> more', '\\> quote \\> more'],
  ['`code` ||spoiler||', '\\`code\\` \\|\\|spoiler\\|\\|'],
  ['Title: it is', 'Title: it is'],
])('%j becomes %j', (text, expected) => {
  expect(escapeMarkdown(text, 200)).toBe(expected);
});

test('keeps the limit when escaping makes text longer, and tears no escape', () => {
  const text = escapeMarkdown('*'.repeat(500), 99);
  expect(text.length).toBeLessThanOrEqual(99);
  expect(text).toMatch(/^(?:\\\*)+…$/);
});
