import { expect, test } from 'vitest';
import { fitLines } from '#present/discord/markdown/fitLines.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

const LINES = ['one line', 'another line', 'a third line'];

test.each([
  ['all of them', 100, 'one line\nanother line\na third line'],
  ['those that fit, and how many are missing', 30, 'one line\n… and 2 more'],
  ['how many there are if none fits', 10, '… 3 lines'],
])('lines are shown within a limit: %s', (_, limit, shown) => {
  expect(fitLines(LINES, limit, phrasesOf('en'))).toBe(shown);
});
