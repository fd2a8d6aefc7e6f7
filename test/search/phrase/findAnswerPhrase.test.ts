import { describe, expect, test } from 'vitest';
import type { Entity } from '#model/mention.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { searchPassages } from '#search/searchPassages.ts';

const NAMES: readonly Entity[] = [
  { kind: 'person', name: 'Nora Blythe', aliases: ['Blythe'] },
  { kind: 'person', name: 'Harold Finch', aliases: [] },
  { kind: 'place', name: 'Eastleigh', aliases: [] },
  { kind: 'place', name: 'Port Marrow', aliases: ['Marrow'] },
  { kind: 'organisation', name: 'Tideway Lines', aliases: [] },
];

function answerIn(text: string, question: string): string | undefined {
  const index = indexPassages([{ articleId: 'a', text, span: { start: 0, end: text.length }, names: NAMES }]);
  const answer = searchPassages(index, question)[0]?.answer;
  return answer && text.slice(answer.start, answer.end);
}

describe('the words of a passage that answer', () => {
  test.each([
    ['Who steered the ferry?', 'The ferry was steered by Nora Blythe.', 'Nora Blythe'],
    ['Who did Harold Finch blame for the wreck?', 'Harold Finch blamed Blythe for the wreck.', 'Blythe'],
    ['When did the ferry sink?', 'The ferry sank off Eastleigh on 4 March 1998.', '4 March 1998'],
    ['In what year was the ferry raised?', 'It sank in 1998, and the ferry was raised in 2003.', '2003'],
    ['How many young people were aboard?', 'The ferry carried 212 young people and 40 cars.', '212 young people'],
    ['How much did the ferry cost?', 'Built in 1987, the ferry cost $48 million in all.', '$48 million'],
    ['What percentage of the cars were lost?', 'Of 40 cars, 15% were lost.', '15%'],
    ['Where did the ferry dock?', 'The ferry docked at Port Marrow.', 'Port Marrow'],
  ])('%s %s', (question, text, answer) => {
    expect(answerIn(text, question)).toBe(answer);
  });

  test.each([
    ['Who steered the ferry?', 'The ferry was steered badly.'],
    ['Who is Nora Blythe?', 'Nora Blythe steered the ferry of Tideway Lines.'],
    ['When did the ferry sink in 1998?', 'The ferry sank in 1998.'],
    ['How many people were aboard?', 'In 1998 the ferry carried people.'],
    ['Where did the ferry dock?', 'The ferry docked at noon with Harold Finch.'],
    ['What did the ferry carry?', 'The ferry carried 212 people to Eastleigh in 1998.'],
    ['Why did the ferry sink?', 'The ferry sank because a hatch had been left open by Harold Finch.'],
  ])('are not told for %j in %j', (question, text) => {
    expect(answerIn(text, question)).toBeUndefined();
  });
});
