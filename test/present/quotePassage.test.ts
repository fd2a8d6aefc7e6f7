import { expect, test } from 'vitest';
import { CITED_MARKS, quotePassage } from '#present/quotePassage.ts';
import { citation } from './sampleAnswers.ts';

const shown = (text: string) => text.replaceAll(CITED_MARKS.start, '<').replaceAll(CITED_MARKS.end, '>');

test.each([
  ['The harbour opens in May.', 'harbour', 'The <harbour> opens in May.'],
  ['The\n harbour  opens', 'harbour  opens', 'The <harbour opens>'],
  ['The harbour', 'The harbour', '<The harbour>'],
])('quotes %j with its words marked', (text, words, expected) => {
  expect(shown(quotePassage(citation(text, words), 200))).toBe(expected);
});

test('closes a mark that the ellipsis cut', () => {
  expect(shown(quotePassage(citation('one two three four five', 'three four five'), 18))).toBe('one two <three>…');
});

test('shows the cited words of a long passage even where they stand late', () => {
  const text = `${'word '.repeat(100)}and the harbour opens in May`;
  const quote = quotePassage(citation(text, 'harbour opens in May'), 100);
  expect(quote.startsWith('…')).toBe(true);
  expect(shown(quote)).toContain('<harbour opens in May>');
});

test('ignores marks that lie outside the passage', () => {
  const outside = { ...citation('The harbour', 'The'), highlights: [{ start: 5, end: 900 }] };
  expect(quotePassage(outside, 100)).toBe('The harbour');
});

test('lets no sign of the text pass for a mark', () => {
  expect(quotePassage(citation(`a ${CITED_MARKS.start} b`, 'b'), 100)).toBe(
    `a \ufffd ${CITED_MARKS.start}b${CITED_MARKS.end}`,
  );
});
