import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Answer, Citation } from '#model/answer.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { isRightWording } from './wording/isRightWording.ts';
import { CLASSES, type WordingCase, type WordingExpected } from './wording/wordingCase.ts';

const read = (half: string) =>
  readJsonLines<WordingCase>(fileURLToPath(new URL(`wording/${half}.jsonl`, import.meta.url)));
const kept = read('kept');
const all = [...read('seen'), ...kept];
const inClass = (half: readonly WordingCase[], name: string) => half.filter((one) => one.class === name).length;

describe('the cases of everyday wording', () => {
  test('are two hundred, about as many of each class, a third of each kept aside', () => {
    expect(all.length).toBe(200);
    expect([...new Set(all.map((one) => one.class))].sort()).toEqual([...CLASSES].sort());
    for (const name of CLASSES) {
      expect(inClass(all, name), name).toBeGreaterThanOrEqual(11);
      expect(inClass(kept, name), name).toBe(Math.round(inClass(all, name) / 3));
    }
  });

  test('have an id, a text and a question of their own', () => {
    for (const key of ['id', 'text', 'question'] as const)
      expect(new Set(all.map((one) => one[key])).size, key).toBe(all.length);
  });

  test('expect a passage that stands in the text, and words for it', () => {
    for (const { id, text, expect: expected } of all) {
      if (expected.kind === 'none') continue;
      expect(text.includes(expected.passage), id).toBe(true);
      expect(expected.says.length, id).toBeGreaterThan(0);
    }
  });

  test('except a word only where one is forbidden', () => {
    for (const {
      id,
      expect: { not, unless },
    } of all)
      expect(unless === undefined || not !== undefined, id).toBe(true);
  });
});

describe('an answer in everyday wording is right', () => {
  const passage = 'Former mayor Bo Lund met the mayor of Vik, Ada Holm.';
  const holm: WordingExpected = { kind: 'answer', passage, says: ['holm'], not: ['Lund'], unless: ['former', 'until'] };
  const nobody: WordingExpected = { kind: 'none' };
  const notLund: WordingExpected = { kind: 'none', not: ['Lund'], unless: ['former'] };

  test.each<[string, Answer, WordingExpected, boolean]>([
    ['where it says and cites what is expected', found(passage, 'Ada Holm: mayor'), holm, true],
    ['not where it cites another sentence', found('Ada Holm spoke.', 'Ada Holm: mayor'), holm, false],
    ['not where it claims what is not said', found(passage, 'Ada Holm: mayor', 'Bo Lund: mayor'), holm, false],
    ['where that is marked', found(passage, 'Ada Holm: mayor', 'Bo Lund: former mayor'), holm, true],
    ['as a passage, which claims nothing', quoted(passage), holm, true],
    ['not as another passage', quoted('Ada Holm spoke.'), holm, false],
    ['not where it is a no', NO, holm, false],
    ['where a no was expected', NO, nobody, true],
    ['where a no was expected and a passage is shown', quoted(passage), nobody, true],
    ['not where a no was expected and something is found', found(passage, 'Ada Holm'), nobody, false],
    ['where something else is found than must not be', found(passage, 'Ada Holm: mayor'), notLund, true],
    ['not where that is found', found(passage, 'Bo Lund: mayor'), notLund, false],
  ])('%s', (_, answer, expected, right) => {
    expect(isRightWording(answer, expected)).toBe(right);
  });
});

const NO: Answer = { kind: 'not-understood', utterance: 'hm', problem: { kind: 'noWords' }, examples: [] };
const REQUEST = { intent: 'who', slots: {}, utterance: 'hm' } as const;

function found(passage: string, first: string, ...more: readonly string[]): Answer {
  const [statement, others] = [state(first, passage), more.map((text) => state(text, passage))];
  return { kind: 'found', request: REQUEST, score: 1, title: 'Vik', statements: [statement, ...others] };
}

function quoted(passage: string): Answer {
  return { kind: 'passage', request: REQUEST, score: 1, statements: [state(passage, passage)] };
}

function state(text: string, passage: string) {
  const span = { start: 0, end: passage.length };
  const citation: Citation = { articleId: 'a', title: 'Vik', span, text: passage, paragraph: 1, highlights: [] };
  return { text, citations: [citation] as const };
}
