import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Candidate, Citation, Statement } from '#model/answer.ts';
import type { Request } from '#model/request.ts';
import type { Language } from '#model/serverState.ts';
import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { renderAnswer } from '#present/discord/renderAnswer.ts';
import { renderForTerminal } from '#present/renderForTerminal.ts';
import { cleanText } from '#present/text/cleanText.ts';
import { messageBreaches } from '../support/discordLimits.ts';
import { hostilePieces } from '../support/hostilePieces.ts';

/** Each run makes dozens of texts; FOOTNOTE_SWEEP=all makes fifty times more, for when nobody waits. */
const TIMES = process.env.FOOTNOTE_SWEEP === 'all' ? 50 : Number(process.env.FOOTNOTE_SWEEP || 1);
const MOST_MS = 10_000 * TIMES;

const text = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.array(fc.constantFrom(...hostilePieces), { maxLength: 30 }).map((pieces) => pieces.join('')),
  },
  fc
    .array(fc.constantFrom(...hostilePieces), { minLength: 200, maxLength: 400 })
    .map((pieces) => pieces.join('').slice(0, 6_000)),
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 120 }) },
);

const span = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const citation: fc.Arbitrary<Citation> = fc
  .record({
    articleId: fc.oneof(fc.constantFrom('a', 'b'), text),
    title: text,
    publisher: text,
    publishedOn: fc.constantFrom('2023-07-22', '2023', 'soon'),
    url: fc.oneof(fc.webUrl(), text),
    text,
    paragraph: fc.nat(99),
    marked: fc.array(span(200), { maxLength: 4 }),
    start: fc.nat(99_999),
  })
  .map(({ marked, start, ...rest }) => ({
    ...rest,
    span: { start, end: start + rest.text.length },
    highlights: marked.map((one) => ({ start: one.start + start, end: one.end + start })),
  }));
const statement: fc.Arbitrary<Statement> = fc.record({
  text,
  cells: fc.array(text, { minLength: 3, maxLength: 3 }),
  citations: fc.array(citation, { minLength: 1, maxLength: 5 }) as unknown as fc.Arbitrary<Statement['citations']>,
});
const statements = fc.array(statement, { minLength: 1, maxLength: 8 }) as unknown as fc.Arbitrary<
  [Statement, ...Statement[]]
>;
const request: fc.Arbitrary<Request> = fc.record({
  intent: fc.constantFrom('who', 'targets', 'passage'),
  slots: fc.record({ name: text, by: text }, { requiredKeys: [] }),
  utterance: text,
});
const candidate: fc.Arbitrary<Candidate> = fc.record({ label: text, description: text, request });
const known = { request, score: fc.constant(1) };
const language = fc.constantFrom<Language>('en', 'de', 'zh-CN');
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('found'), title: text, statements, ...known }) },
  fc.record({ kind: fc.constant('found'), title: text, columns: fc.tuple(text, text, text), statements, ...known }),
  fc.record({ kind: fc.constant('passage'), statements, ...known }),
  fc.record({
    kind: fc.constant('not-found'),
    sought: text,
    searched: fc.record({ articles: fc.nat(9) }),
    nearest: fc.array(text),
    ...known,
  }),
  fc.record({
    kind: fc.constant('ambiguous'),
    sought: text,
    candidates: fc.array(candidate, { maxLength: 40 }),
    ...known,
  }),
  fc.record({
    kind: fc.constant('not-understood'),
    utterance: text,
    problem: fc.record({ kind: fc.constant('noCommand'), name: text }),
    examples: fc.array(text),
  }),
  fc.record({ kind: fc.constant('guide'), title: text, lines: fc.array(text, { maxLength: 40 }) }),
) as fc.Arbitrary<Answer>;

const PAIR = /\\[^\p{L}\p{N}\s]/gu;
const OPEN_MARKUP = /[\\*_~|`<>[\]()#]|@(?:everyone|here)|:\S/iu;
/** What Footnote itself writes at the beginning of a line. */
const OWN_LINE =
  /^(?:### |- |> (?:\*\*\d+\*\* )?“|-# |\*\*(?:[^*\\]|\\.)+\*\*(?: \[\d|$)|… (?:(?:and|und|另有|共) )?\d+ )/u;

type Part = { readonly content?: string; readonly components?: readonly Part[] };
const contents = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => [part.content ?? [], contents(part.components ?? [])].flat());

describe('whatever a text holds', { timeout: MOST_MS }, () => {
  test('its escaped form shows exactly its words and opens no markup', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7_000 }), (raw, limit) => {
        const escaped = escapeMarkdown(raw, limit);
        expect(escaped.length).toBeLessThanOrEqual(limit);
        expect(escaped.replace(PAIR, '')).not.toMatch(OPEN_MARKUP);
        expect(escaped).not.toMatch(/[\n\r\u2028]/u);
        const seen = escaped.replace(/\\([^\p{L}\p{N}\s])/gu, '$1').replace(/@\u200b(?=everyone|here)/giu, '@');
        if (!escaped.endsWith('…')) expect(seen).toBe(cleanText(raw).replace(/@\u200b(?=everyone|here)/giu, '@'));
      }),
      { numRuns: 1_000 * TIMES },
    );
  });

  test('a message of it keeps every limit, on every page', () => {
    fc.assert(
      fc.property(answer, fc.nat(4), language, (one, page, said) => {
        const options = { page, passages: true, reports: true, askedBy: '1'.repeat(19), language: said };
        expect(messageBreaches(renderAnswer(one, options))).toEqual([]);
      }),
      { numRuns: 150 * TIMES },
    );
  });

  test('no line of a message begins but as Footnote begins it', () => {
    fc.assert(
      fc.property(statements, text, request, language, (some, title, asked, said) => {
        const found = { kind: 'found', title, statements: some, request: asked, score: 1 } as const;
        const shown = renderAnswer(found, { language: said });
        const lines = contents(shown.components as readonly Part[]).flatMap((content) => content.split('\n'));
        expect(lines.filter((line) => !OWN_LINE.test(line))).toEqual([]);
      }),
      { numRuns: 100 * TIMES },
    );
  });

  test('a list of rows or a comparison of it has no line that Footnote did not begin', () => {
    const columns = fc.constantFrom(['What', 'Value', 'Whose'], ['x', 'y', 'z']);
    const intent = fc.constantFrom('targets' as const, 'compare' as const);
    fc.assert(
      fc.property(statements, request, columns, intent, (some, asked, names, wanted) => {
        const known = { title: 'x', columns: names, statements: some, score: 1 };
        const shown = renderAnswer({ kind: 'found', request: { ...asked, intent: wanted }, ...known });
        expect(messageBreaches(shown)).toEqual([]);
        const lines = contents(shown.components as readonly Part[]).flatMap((content) => content.split('\n'));
        expect(lines.filter((line) => !OWN_LINE.test(line))).toEqual([]);
      }),
      { numRuns: 80 * TIMES },
    );
  });

  test('a terminal gets no command from it', () => {
    fc.assert(
      fc.property(answer, fc.integer({ min: 10, max: 200 }), language, (one, width, said) => {
        expect(renderForTerminal(one, { width, language: said })).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ue000\ue001]/u,
        );
      }),
      { numRuns: 60 * TIMES },
    );
  });
});
