import { expect, test } from 'vitest';
import { matchOtherDoer } from '#answer/evidence/matchOtherDoer.ts';
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
  ['Ma Rong resign', 'Ma Rong has run it since May, when Karl Berg resigned.', true],
  ['Karl Berg resign', 'Ma Rong has run it since May, when Karl Berg resigned.', false],
  ['Ma Rong resign', 'She resigned over a boat.', false],
  ['Ma Rong resign', 'The boat sank.', false],
  ['Ma Rong say about boats', 'Also there were Karl Berg and Ma Rong.', true],
  ['Ma Rong say about boats', 'Ma Rong said boats are slow.', false],
  ['Ma Rong say about boats', '“Boats are slow,” he added.', false],
  ['the bridge open', 'Karl Berg opened the bridge.', false],
  ['', 'Karl Berg measured the bridge.', false],
])('"… did %s", "%s": somebody else did it: %s', (deed, text, expected) => {
  const words = deed === '' ? undefined : deed.split(' ');
  expect(matchOtherDoer(words, corpus)({ articleId: 'a', text } as Citation)).toBe(expected);
});
