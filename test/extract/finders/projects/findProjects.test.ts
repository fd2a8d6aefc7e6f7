import { expect, test } from 'vitest';
import { findProjects } from '#extract/finders/projects/findProjects.ts';
import { readArticle } from '../../readArticle.ts';

/** The projects of a text as "name: stage, place, cost". */
function projects(text: string): string[] {
  return findProjects(readArticle(text)).map(({ object, qualifiers: { stage, place, quantity } }) =>
    [object.text, stage, place?.name, quantity?.value].filter(Boolean).join(', '),
  );
}

test.each([
  ['Oslo will build the Fjord Ferry Bridge in Bergen.', ['Fjord Ferry Bridge, planned, Bergen']],
  ['Oslo opened the Fjord Ferry Bridge, which cost 3 million euros.', ['Fjord Ferry Bridge, completed, 3000000']],
  ['Work on the Fjord Ferry Bridge goes on.', ['Fjord Ferry Bridge, started']],
  ['Europe will build the national parks of Norway and Sweden.', ['national parks of Norway and Sweden, planned']],
  ['Oslo launched the "Clean Fjords and Rivers" initiative.', ['"Clean Fjords and Rivers" initiative, started']],
  ['Oslo adopted the "Proposal on Cleaner Fjords and Rivers" in May.', ['Proposal on Cleaner Fjords and Rivers']],
])('tells how far a project is, where and for how much: %s', (text, expected) => {
  expect(projects(text)).toEqual(expected);
});

test.each([
  'Oslo will build a bridge.',
  'Oslo will build the "woke" agenda.',
  'Oslo will build Fjord Bridge Hotel rooms.',
])('an ordinary noun is no project: %s', (text) => {
  expect(projects(text)).toEqual([]);
});
