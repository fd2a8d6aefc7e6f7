import { expect, test } from 'vitest';
import { listSpans } from '#search/reader/listSpans.ts';
import { readGaps } from '#search/reader/readGaps.ts';
import { cutWords } from '#text/cutWords.ts';

function spansOf(text: string): string[] {
  const words = cutWords(text);
  return listSpans(readGaps(text, words)).map(({ first, end }) => text.slice(words[first]?.start, words[end - 1]?.end));
}

test('every short stretch of words could answer', () => {
  expect(spansOf('Trams run late.')).toEqual(['Trams', 'Trams run', 'Trams run late', 'run', 'run late', 'late']);
});

test('a long one only if a mark ends it', () => {
  const clause = 'because the river rose by two metres in a single night after the rain';
  const found = spansOf(`It closed, ${clause}, and stayed so.`);
  expect(found).toContain(clause);
  expect(found).not.toContain(clause.replace(/ rain$/, ''));
});
