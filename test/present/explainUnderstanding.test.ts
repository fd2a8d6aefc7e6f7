import { expect, test } from 'vitest';
import type { Answer } from '#model/answer.ts';
import type { Request } from '#model/request.ts';
import { explainUnderstanding } from '#present/outlineAnswer.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

const holder: Request = { intent: 'holder', slots: { post: 'mayor', of: 'Oslo' }, utterance: 'who runs oslo' };
const passage: Request = { intent: 'passage', slots: {}, utterance: 'why do ports grow' };
const answerTo = (request: Request): Answer => {
  return { kind: 'not-found', request, score: 0, sought: 'x', searched: { articles: 1 }, nearest: [] };
};

test.each<[string, Request, string[]]>([
  ['nothing under a question that was read surely', holder, []],
  ['how a guessed question was read', { ...holder, unsure: true }, ['Understood as: holder of post mayor, of Oslo.']],
  [
    'how any question was read, on demand',
    { ...holder, explain: true },
    ['Understood as: holder of post mayor, of Oslo.'],
  ],
  ['nothing where passages were looked for after a guess', { ...passage, unsure: true }, []],
  [
    'that passages were looked for, on demand',
    { ...passage, explain: true },
    ['Understood as: passages nearest to the words.'],
  ],
])('says %s', (_, request, expected) => {
  expect(explainUnderstanding(answerTo(request), phrasesOf('en'))).toEqual(expected);
});

test('speaks the language of the server', () => {
  expect(explainUnderstanding(answerTo({ ...holder, explain: true }), phrasesOf('de'))[0]).toMatch(/^Verstanden als: /);
});

test('says on demand what counted in the passages that were judged', () => {
  const judged = [
    {
      text: 'Ports grow.',
      likely: 0.41,
      why: [
        { sign: 'share', counts: 0.79 },
        { sign: 'asks', counts: -0.4 },
      ],
    },
  ];
  const answer = { ...answerTo({ ...passage, explain: true }), judged } as Answer;
  expect(explainUnderstanding(answer, phrasesOf('en'))[1]).toBe('Likely 41 %: “Ports grow.” (share +0.8, asks −0.4)');
  expect(explainUnderstanding({ ...answer, request: passage } as Answer, phrasesOf('en'))).toEqual([]);
});
