import { describe, expect, test } from 'vitest';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { tokenize } from '#annotate/tokens/tokenize.ts';
import { cut } from '#model/span.ts';

const wink = loadWink();
const sentencesOf = (text: string) => tokenize(text, [], wink).sentences.map((sentence) => cut(text, sentence.span));
const tokensOf = (text: string) => tokenize(text, [], wink).tokens.map((token) => token.text);

describe('tokenize', () => {
  test('cuts every token out of the text exactly, whatever the blanks and signs', () => {
    const text = 'Mayor  Wu\u00a0Jun — “we’ll build it” —\n\n\u3000rose 6.8%\u2028to RMB 3.5 million. 🙂 Done';
    const { tokens } = tokenize(text, [], wink);
    expect(tokens.map((token) => cut(text, token.span))).toEqual(tokens.map((token) => token.text));
    expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/gu, ''));
  });

  test.each([
    ['“Is it ready?” he asked. It was.', ['“Is it ready?” he asked.', 'It was.']],
    ['They met at 9 a.m. The mayor spoke.', ['They met at 9 a.m.', 'The mayor spoke.']],
    ['She left Solvik Co., Ltd. Several friends sang.', ['She left Solvik Co., Ltd.', 'Several friends sang.']],
    ['A headline without a stop\n\nThe first sentence.', ['A headline without a stop', 'The first sentence.']],
    ['', []],
    [' \n ', []],
  ])('finds the sentences of %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('frees a name from the full stop that makes it look like a month', () => {
    expect(tokensOf('He was replaced by Zhang Jun.').slice(-2)).toEqual(['Jun', '.']);
  });

  test.each([
    ['an ex-mayor spoke', ['an', 'ex', '-', 'mayor', 'spoke']],
    ['Ex-Premier Berg', ['Ex', '-', 'Premier', 'Berg']],
    ['the ex-US team', ['the', 'ex-US', 'team']],
  ])('parts what somebody was from the "ex" of %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  test('reads a wrong quotation mark between letters as the apostrophe it stands for', () => {
    expect(tokensOf('China‘s port')).toEqual(['China', '‘s', 'port']);
  });

  test('joins lines that were wrapped by hand', () => {
    const text = 'The council met on Monday to discuss the budget of the coming\nyear and agreed on it.';
    expect(sentencesOf(text)).toEqual([text]);
  });

  test('marks the sentences that lie in boilerplate', () => {
    const text = 'The port grew.\n\nShare this: Facebook';
    expect(tokenize(text, [{ start: 16, end: 36 }], wink).sentences.map((s) => s.boilerplate)).toEqual([false, true]);
  });
});
