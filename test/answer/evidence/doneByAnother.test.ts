import { expect, test } from 'vitest';
import { doneByAnother } from '#answer/evidence/doneByAnother.ts';
import type { Citation } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';

const NAMES = ['Ma Rong', 'Karl Berg'];
const names = NAMES.map((name) => ({ kind: 'person', name, aliases: [], mentions: 1 }));
const corpus = {
  record: () => ({ names }),
  findEntities: (typed: string) =>
    NAMES.filter((name) => name.toLowerCase() === typed.toLowerCase()).map((name) => ({
      entity: { kind: 'person', name, aliases: [] },
      score: 1,
    })),
} as unknown as Corpus;

test.each([
  ['why did Ma Rong resign?', 'Ma Rong has run it since May, when Karl Berg resigned.', true],
  ['why did Karl Berg resign?', 'Ma Rong has run it since May, when Karl Berg resigned.', false],
  ['why did Ma Rong resign?', 'She resigned over a boat.', false],
  ['what did Ma Rong say about boats', 'Also there were Karl Berg and Ma Rong.', true],
  ['what did Ma Rong say about boats', 'Ma Rong said boats are slow.', false],
  ['what did Ma Rong say about boats', '“Boats are slow,” he added.', false],
  ['how long is the bridge', 'Karl Berg measured the bridge.', false],
])('%s: "%s"', (question, text, expected) => {
  expect(doneByAnother(question, corpus)({ articleId: 'a', text } as Citation)).toBe(expected);
});
