import { expect, test } from 'vitest';
import { notesOf, numberFootnotes, writeReferenceMarks } from '#present/numberFootnotes.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { citation } from './sampleAnswers.ts';

const opening = citation('Mira Holt opened the lock.', 'Mira Holt');
const sameOpening = citation('Mira Holt opened the lock.', 'the lock');
const other = citation('The lock cost 3 million.', '3 million', { articleId: 'lock' });

test('numbers passages from 1 in the order in which they are read, each once', () => {
  const noted = numberFootnotes([
    { text: 'opened the lock', citations: [opening] },
    { text: 'the lock cost 3 million', citations: [other, sameOpening] },
  ]);
  expect(noted.map((noted) => writeReferenceMarks(noted, phrasesOf('en')))).toEqual(['[1]', '[2][1]']);
  expect(notesOf(noted).map(({ number }) => number)).toEqual([1, 2]);
});

test('marks together what several statements mark in one passage', () => {
  const noted = numberFootnotes([{ text: 'both', citations: [opening, sameOpening, opening] }]);
  const marked = notesOf(noted)[0]?.citation.highlights;
  expect(marked).toEqual([
    { start: 100, end: 109 },
    { start: 117, end: 125 },
  ]);
});
