import { expect, test } from 'vitest';
import { measureSupport } from '#answer/evidence/measureSupport.ts';
import { loadSearchModels } from '#app/loadSearchModels.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import weights from '#models/ranking.json' with { type: 'json' };
import { indexPassages } from '#search/index/indexPassages.ts';
import { weighQuestion } from '#search/question/weighQuestion.ts';
import { readCandidates } from '#search/reader/readCandidates.ts';
import { measureDoubt } from '#search/signs/measureDoubt.ts';
import { rateCandidates } from '#search/signs/rateCandidates.ts';
import { createUnderstand } from '#understand/understand.ts';

const TEXT = 'The ferry Blue Heron sank off Eastleigh in March 1998 with 212 people aboard.';
const index = indexPassages([{ articleId: 'a', text: TEXT, span: { start: 0, end: TEXT.length } }], loadSearchModels());

/** One of each type, so that all signs there are come up. */
const QUESTIONS = ['Who', 'When', 'How many', 'Where', 'Why', 'How', 'What is the name of', 'What'].map(
  (words) => `${words} the ferry Blue Heron?`,
);

/** What is measured of several passages, or by whoever asks. */
const support = measureSupport(createUnderstand()('Who?'), createCorpus([], []));
const BY_OTHERS = [
  ...Object.keys(support({ articleId: 'a', text: TEXT, span: { start: 0, end: 1 } })),
  'lead',
  'always',
];

test('every sign that has a weight is measured, and none that has none', () => {
  const measured = QUESTIONS.flatMap((question) => {
    const asked = weighQuestion(index, question);
    return readCandidates(index, asked, rateCandidates(index, asked, { start: 0, end: 1 })).flatMap(({ signs, view }) =>
      Object.keys({ ...signs, ...measureDoubt(asked, view) }),
    );
  });
  expect([...new Set([...measured, ...BY_OTHERS])].sort()).toEqual(Object.keys(weights).sort());
});

test('every sign counts for something', () => {
  expect(Object.entries(weights).filter(([, { ranking, judgement }]) => ranking === 0 && judgement === 0)).toEqual([]);
});
