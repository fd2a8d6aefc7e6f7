import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import weights from '#models/ranking.json' with { type: 'json' };
import { indexPassages } from '#search/index/indexPassages.ts';
import { collectExamples } from '#training/ranking/collectExamples.ts';
import { rocAreaOf, trainRanking } from '#training/ranking/trainRanking.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { newFolder } from '../../support/newFolder.ts';

type Fact = readonly [sentence: string, question: string, answer: string];

const ARTICLES: Readonly<Record<string, readonly Fact[]>> = {
  ferry: [
    ['The ferry sank off Eastleigh in March 1998.', 'When did the ferry sink off Eastleigh?', 'March 1998'],
    ['The ferry carried 212 people.', 'How many people did the ferry carry?', '212'],
    ['It was steered by Nora Blythe.', 'Who steered the ferry?', 'Nora Blythe'],
  ],
  harbour: [
    ['The harbour of Northmoor cost 48 million pounds.', 'How much did the harbour cost?', '48 million pounds'],
    ['Ada Quill opened the harbour.', 'Who opened the harbour?', 'Ada Quill'],
    ['The harbour closed because of a storm.', 'Why did the harbour close?', 'a storm'],
  ],
  trams: [
    ['Each tram carries 220 passengers.', 'How many passengers can a tram carry?', '220'],
    ['Harold Finch chose the trams.', 'Who chose the trams?', 'Harold Finch'],
    ['The trams run in Eastleigh.', 'Where do the trams run?', 'Eastleigh'],
  ],
};
const rows = Object.entries(ARTICLES).flatMap(([article, facts]) =>
  facts.map(([text, question, answer], n) => ({
    id: `${article}${n}`,
    article,
    question,
    text,
    span: { start: 500 * n, end: 500 * n + text.length },
    answer: 500 * n + text.indexOf(answer),
    answerEnd: 500 * n + text.indexOf(answer) + answer.length,
  })),
);
const index = indexPassages(rows.map(({ article, text, span }) => ({ articleId: article, text, span })));

describe('trainRanking', () => {
  test('learns weights of the signs that the search measures, none of them against its sense', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const folder = newFolder();
    const file = (name: string, lines: readonly object[]) => {
      writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'));
      return join(folder, name);
    };
    const questions = file(
      'questions.jsonl',
      rows.map(({ id, question }) => ({ id, question })),
    );
    const gold = file(
      'gold.jsonl',
      rows.map(({ id, article, span, answer, answerEnd }) => ({
        id,
        article,
        answers: [{ span: [answer, answerEnd] }],
        sentences: [[span.start, span.end]],
      })),
    );
    const out = join(folder, 'ranking.json');
    const examples = collectExamples(index, readJsonLines(questions), {
      gold: readJsonLines(gold),
      askAs: ({ question }) => ({ question, measure: () => ({ share: 1 }) }),
    });
    trainRanking([examples], out);
    const learned: typeof weights = JSON.parse(readFileSync(out, 'utf8'));
    expect(Object.keys(weights)).toEqual(expect.arrayContaining(Object.keys(learned)));
    expect(learned.covered.ranking).toBeGreaterThan(0);
    expect(learned.answerMissing.judgement).toBeLessThanOrEqual(0);
    expect(learned.always.judgement).not.toBe(0);
  });
});

test.each([
  ['1 if every yes scores above every no', [1, 2, 3, 4], 1],
  ['0 if every no scores above every yes', [3, 4, 1, 2], 0],
  ['between them if some do', [1, 3, 2, 4], 0.75],
])('the area under the curve is %s', (_, [no1 = 0, no2 = 0, yes1 = 0, yes2 = 0], area) => {
  const scored = [
    { yes: false, score: no1 },
    { yes: false, score: no2 },
    { yes: true, score: yes1 },
    { yes: true, score: yes2 },
  ];
  expect(rocAreaOf(scored)).toBe(area);
});
