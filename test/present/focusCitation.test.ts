import { expect, test } from 'vitest';
import { focusCitation } from '#present/focusCitation.ts';
import { citation } from './sampleAnswers.ts';

const TEXT = 'By 2030 the city of Veldhaven wants to move more than 4.5 million containers through its deeper harbour.';
const marked = (lines: readonly string[], words = TEXT) => {
  const { highlights, span, text } = focusCitation(citation(TEXT, words), lines);
  return highlights.map(({ start, end }) => text.slice(start - span.start, end - span.start));
};

test.each([
  ['the value of a target', ['over 4.5 million containers'], ['4.5 million containers']],
  ['a number alone', ['by 2030'], ['By 2030']],
  ['the longest words in common', ['Veldhaven: a deeper harbour'], ['deeper harbour']],
  ['the next line, if the first has none in common', ['mayor', 'Veldhaven'], ['Veldhaven']],
  ['all as it was, if no line has', ['the mayor', 'Oslo'], [TEXT]],
])('marks %s', (_, lines, expected) => {
  expect(marked(lines)).toEqual(expected);
});

test('leaves few words as they are', () => {
  expect(marked(['Veldhaven'], 'the city of Veldhaven')).toEqual(['the city of Veldhaven']);
});
