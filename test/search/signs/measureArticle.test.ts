import { describe, expect, test } from 'vitest';
import { viewPassage } from '#search/candidates/viewPassage.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { weighQuestion } from '#search/question/weighQuestion.ts';
import { searchPassages } from '#search/searchPassages.ts';
import { measureArticle } from '#search/signs/measureArticle.ts';

const ARTICLES: readonly (readonly [title: string, sentences: readonly string[]])[] = [
  [
    'Blue Heron ferry sinks off Eastleigh in storm',
    [
      'Rescuers worked through the night.',
      'The ferry Blue Heron went down off Eastleigh with forty people aboard.',
      'Divers reached the ferry at noon.',
      'Boats have sunk there before.',
    ],
  ],
  ['Ferries', ['A ferry carries people.', 'The Blue Heron is one.', 'Another ferry is older.']],
  ['Baker wins prize for rye loaf again', ['Ida Moss bakes rye.', 'The prize is a golden spoon.']],
];
const index = indexPassages(
  ARTICLES.flatMap(([title, sentences], article) =>
    sentences.map((text, n) => ({
      articleId: `a${article}`,
      title,
      text,
      span: { start: n * 500, end: n * 500 + text.length },
    })),
  ),
);

function signs(question: string, passage: number) {
  const asked = weighQuestion(index, question);
  return measureArticle(asked, viewPassage(index, asked, { passage, ownScore: () => 0 }), index);
}

describe('articleSigns', () => {
  test('an article that speaks of the question in many places is more about it', () => {
    const of = (passage: number) => signs('Which ferry sank off Eastleigh?', passage).aboutIt;
    expect(of(0)).toBe(of(3));
    expect(of(0)).toBeGreaterThan(of(4));
    expect(of(7)).toBe(0);
  });

  test('the rest of a headline is what the question does not hold of it', () => {
    expect(signs('Which ferry sinks?', 1).headline).toBeCloseTo(3 / 4);
    expect(signs('Which ferry sinks?', 2).headline).toBe(0);
  });

  test.each([
    ['a title of few words is no headline', 'Which ferry sinks?', 5],
    ['when is not said first', 'When did the ferry sink?', 1],
    ['how many is not said first', 'How many people were on the ferry?', 1],
  ])('%s', (_, question, passage) => {
    expect(signs(question, passage).headline).toBe(0);
  });

  test('if the headline answers, the sentence that says it comes first', () => {
    expect(searchPassages(index, 'Which ferry has sunk?')[0]?.passage.text).toMatch(/^The ferry Blue Heron/);
  });

  test('a headline that has nothing of the question changes nothing', () => {
    expect(searchPassages(index, 'What is the prize?')[0]?.passage.text).toBe('The prize is a golden spoon.');
  });
});
