import { expect, test } from 'vitest';
import type { GoalClause } from '#extract/finders/goals/findClauses.ts';
import { GOAL_CUES } from '#extract/finders/goals/goalCues.ts';
import { isOwnGoal } from '#extract/finders/goals/isOwnGoal.ts';
import { readArticle } from '../../readArticle.ts';

/** Whether "… plans to build a port" tells a goal of a body of that name. */
function isOwn(words: string, name: string): boolean {
  const annotated = readArticle(`${words} plans to build a port.`);
  const subject = { start: 0, end: words.length };
  const rest = { start: words.length + 1, end: annotated.article.text.length };
  const [cue] = GOAL_CUES;
  if (!cue) throw new Error('there is no cue');
  const clause: GoalClause = { cue, cueSpan: rest, subject, action: rest, certainty: 'stated', sentence: 0 };
  return isOwnGoal(annotated, clause, { text: words, span: subject, name, kind: 'organisation' });
}

test.each([
  ['C++', 'C++ Guild'],
  ['Harbour (Oslo', 'Harbour (Oslo'],
  ['the firm', 'Nordsee Firm'],
])('takes the words of an article as they are: "%s" of "%s"', (words, name) => {
  expect(isOwn(words, name)).toBe(true);
});

test('words that are no part of the name are of nobody', () => {
  expect(isOwn('the firm', 'Nordsee Firmware')).toBe(false);
});
