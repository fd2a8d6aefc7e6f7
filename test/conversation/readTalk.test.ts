import { describe, expect, test } from 'vitest';
import { nextTurn, readTalk } from '#conversation/readTalk.ts';
import type { Citation, Turn } from '#model/answer.ts';

const citation: Citation = {
  articleId: 'ferries',
  title: 'New ferries',
  span: { start: 0, end: 20 },
  text: 'Nine ferries sail now.',
  paragraph: 1,
  highlights: [],
};
const request = { intent: 'passage', slots: {}, utterance: 'How many ferries sail?' } as const;
const statements = [{ text: citation.text, citations: [citation] }] as const;
const found: Turn = { kind: 'passage', request, score: 0.6, statements };
const refused: Turn = {
  kind: 'not-found',
  request: { ...request, utterance: 'who paints them' },
  score: 0.1,
  sought: 'who paints them',
  searched: { articles: 1 },
  nearest: [],
  passages: statements,
};

describe('what a line takes over from the answer before it', () => {
  test.each(['what do they cost?', 'and by when?', 'when is that', 'how many?'])('"%s" leans on it', (line) => {
    expect(readTalk(line, found)).toEqual({
      before: 'How many ferries sail?',
      articleId: 'ferries',
      span: citation.span,
      leans: true,
    });
  });

  test.each(['Who is the mayor of Oslo?', 'How many trams run in Bergen today?'])('"%s" stands by itself', (line) => {
    expect(readTalk(line, found)?.leans).toBe(false);
  });

  test('a command takes over nothing', () => {
    expect(readTalk('/who her', found)).toBeUndefined();
  });

  test('a plain no has an article too: the one that is nearest', () => {
    expect(readTalk('and when?', refused)?.articleId).toBe('ferries');
  });
});

describe('what the next line builds on', () => {
  test('a plain no to a line that leaned on an answer leaves that answer in sight', () => {
    expect(nextTurn('who paints them', refused, found)).toBe(found);
  });

  test('a plain no to a question that stands by itself is what the next line is about', () => {
    expect(nextTurn('Who is the mayor of Oslo?', refused, found)).toBe(refused);
  });

  test('what was not understood changes nothing', () => {
    const problem = { kind: 'noWords' } as const;
    expect(nextTurn('?', { kind: 'not-understood', utterance: '?', problem, examples: [] }, found)).toBe(found);
  });
});
