import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '#ingest/readMarkdown.ts';
import type { Answer, Citation } from '#model/answer.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { isRight } from './questions/isRight.ts';
import type { Expected, Question } from './questions/question.ts';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const seen = readJsonLines<Question>(pathTo('questions/seen.jsonl'));
const kept = readJsonLines<Question>(pathTo('questions/kept.jsonl'));
const all = [...seen, ...kept];
const isNone = ({ expect }: Question) => expect.kind === 'none';

describe('the questions', () => {
  test('are two hundred, of which forty have no answer, in halves of the same make-up', () => {
    expect([seen.length, kept.length]).toEqual([100, 100]);
    expect([seen.filter(isNone).length, kept.filter(isNone).length]).toEqual([20, 20]);
    for (const about of new Set(all.map((one) => one.about))) {
      const count = (half: readonly Question[]) => half.filter((one) => one.about === about).length;
      expect(Math.abs(count(seen) - count(kept)), about).toBeLessThanOrEqual(1);
    }
  });

  test('have an id of their own and no twin', () => {
    const asked = all.map(({ question, previous = [] }) => [...previous, question].join(' → '));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('expect nothing but the very words of the articles', () => {
    const texts = new Map<string, string>();
    const textOf = (corpus: Question['corpus'], id: string) => {
      const folder = corpus === 'starter' ? '../../seeds/articles' : 'questions/articles';
      const path = pathTo(`${folder}/${id}.md`);
      const text = texts.get(path) ?? readMarkdown({ name: `${id}.md`, text: readFileSync(path, 'utf8') }).text;
      texts.set(path, text);
      return text;
    };
    const stretches = all.flatMap(({ id, corpus, expect: expected }) =>
      expected.kind === 'none'
        ? []
        : [...(expected.passages ?? []), ...(expected.anyOf ?? [])].map((stretch) => ({ id, corpus, stretch })),
    );
    for (const { id, corpus, stretch } of stretches)
      expect(textOf(corpus, stretch.article).includes(stretch.text), `${id}: ${stretch.text}`).toBe(true);
  });
});

describe('an answer is right', () => {
  const first = cite('Ada Holm is the mayor of Vik.');
  const second = cite('Vik wants 40 buses by 2030.');
  const holm: Expected = { kind: 'answer', passages: [{ article: 'a', text: 'the mayor of Vik' }], says: ['ada holm'] };
  const buses: Expected = { kind: 'answer', passages: [{ article: 'a', text: '40 buses' }] };

  test.each<[string, Answer, Expected, boolean]>([
    ['its first footnote and its words are', found('Ada Holm: mayor', first), holm, true],
    ['not where another name is said', found('Bo Lund: mayor', first), holm, false],
    ['not where another footnote comes first', found('40 buses', first, second), buses, false],
    ['where a list holds it anywhere', found('40 buses', first, second), { ...buses, list: true }, true],
    ['where one of several footnotes is first', found('x', second), { kind: 'answer', anyOf: passagesOf(buses) }, true],
    ['not where another article says so', found('Ada Holm', { ...first, articleId: 'b' }), holm, false],
    ['not where it is a no', NO, holm, false],
    ['where a no was expected', NO, { kind: 'none' }, true],
    ['not where something is claimed instead', found('Ada Holm', first), { kind: 'none' }, false],
  ])('%s', (_, answer, expected, right) => {
    expect(isRight(answer, expected)).toBe(right);
  });
});

const NO: Answer = { kind: 'not-understood', utterance: 'hm', problem: { kind: 'noWords' }, examples: [] };

function cite(text: string): Citation {
  return { articleId: 'a', title: 'Vik', span: { start: 0, end: text.length }, text, paragraph: 1, highlights: [] };
}

function found(text: string, ...citations: readonly [Citation, ...Citation[]]): Answer {
  const request = { intent: 'who', slots: {}, utterance: text } as const;
  return { kind: 'found', request, score: 1, title: 'Vik', statements: [{ text, citations }] };
}

function passagesOf(expected: Expected) {
  return expected.kind === 'answer' ? (expected.passages ?? []) : [];
}
