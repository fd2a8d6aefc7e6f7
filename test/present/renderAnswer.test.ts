import { describe, expect, test } from 'vitest';
import type { Answer, Citation, Found } from '#model/answer.ts';
import { decodeButton } from '#present/discord/codes/buttonCode.ts';
import type { Component } from '#present/discord/components.ts';
import { makeReportForm } from '#present/discord/makeReportForm.ts';
import { countPhoneLines } from '#present/discord/markdown/countPhoneLines.ts';
import { type AnswerOptions, renderAnswer } from '#present/discord/renderAnswer.ts';
import { messageBreaches } from '../support/discordLimits.ts';
import { citation, sample } from './sampleAnswers.ts';

type Part = {
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string }[];
};
type Nested = Part & { readonly components?: readonly Nested[]; readonly accessory?: Nested };

const partsOf = (parts: readonly Nested[]): readonly Nested[] =>
  parts.flatMap((part) => [part, ...partsOf(part.components ?? []), ...(part.accessory ? [part.accessory] : [])]);
const parts = (components: readonly Component[]) => partsOf(components as readonly Nested[]);
const texts = (...args: Parameters<typeof renderAnswer>) =>
  parts(renderAnswer(...args).components).flatMap((part) => part.content ?? []);
const labels = (...args: Parameters<typeof renderAnswer>) =>
  parts(renderAnswer(...args).components).flatMap((part) => part.label ?? []);

const found = (count: number): Found => ({
  ...sample.found,
  statements: Array.from({ length: count }, (_, i) => ({
    text: `Statement ${i} of a long list`,
    citations: [citation(`Passage ${i} says it`, `${i}`, { articleId: `article-${i}` })],
  })) as unknown as Found['statements'],
});

describe('a message', () => {
  test.each(Object.entries(sample))('keeps every limit: %s', (_, answer) => {
    const options: AnswerOptions = { passages: true, askedBy: '123456789012345678' };
    expect(messageBreaches(renderAnswer(answer, options))).toEqual([]);
    expect(messageBreaches(renderAnswer(answer))).toEqual([]);
  });

  test('shows title, lines whose marks are links, and each article behind them once', () => {
    const [port, dykes] = ['https://harbour.example/veldhaven-port', 'https://courant.example/a_%28b%29?c=d_e_f'];
    expect(texts(sample.found)).toEqual([
      '### Mira Holt\n-# 3 facts · 2 articles',
      `- Mayor of Veldhaven, as of 22 July 2023 [1](<${port}>)
- Wants to deepen the harbour of Veldhaven within three years [1](<${port}>) [2](<${dykes}>)
- Formerly head of the water board of Oosterland, as of March 2021 [2](<${dykes}>)`,
      `-# **1** [Veldhaven wants a deeper harbour](<${port}>) · The Harbour Post, 22 July 2023
> “**Mira Holt, mayor of Veldhaven** since the spring, opened the meeting and said that the…”
-# **2** [Higher dykes for Oosterland \\(update\\)](<${dykes}>) · Oosterland Courant, March 2021
> “Before that she had **led the water board of Oosterland**.”`,
    ]);
  });

  test('gathers the footnotes of one article in one entry, with the words of the first', () => {
    const later = citation('The council agreed.', 'agreed', { span: { start: 900, end: 919 }, highlights: [] });
    const answer: Found = {
      ...sample.found,
      statements: [...sample.found.statements, { text: 'The council agreed', citations: [later] }],
    };
    const sources = texts(answer)[2] ?? '';
    expect(sources.split('\n').filter((line) => line.startsWith('-# '))).toEqual([
      expect.stringMatching(/^-# \*\*1 3\*\* \[Veldhaven wants/u),
      expect.stringMatching(/^-# \*\*2\*\* \[Higher dykes/u),
    ]);
    expect(sources).not.toContain('The council agreed.');
    expect(JSON.stringify(renderAnswer(answer, { passages: true }))).toContain('[3] The council agreed.');
  });

  test('lays an answer with columns out as a list, the values in bold', () => {
    const [, list = ''] = texts(sample.targets);
    expect(list.replace(/\]\(<[^>]*>\)/gu, ']').split('\n')).toEqual([
      '- Throughput of the harbour: **4\\.5 million containers** · 2027 · Port of Veldhaven [1]',
      '- Draught: **\\> 16 m** · 韦尔德港务局 [2]',
    ]);
  });

  test('lays a comparison out as a heading a measure, and a line a side', () => {
    const answer: Found = {
      ...sample.targets,
      request: { intent: 'compare', slots: { of: 'Veldhaven', with: 'Oosterland' }, utterance: '' },
      columns: ['What', 'Veldhaven', 'Oosterland'],
      statements: [{ text: 'x', cells: ['Homes', '300', '–'], citations: sample.targets.statements[0].citations }],
    };
    const [, list = ''] = texts(answer);
    expect(list).toMatch(/^\*\*Homes\*\* \[1\]\(<[^>]+>\)\n- Veldhaven: 300\n- Oosterland: –$/u);
  });

  test('puts rows under their owners if several have some each', () => {
    const [statement] = sample.targets.statements;
    const row = (what: string, owner: string) => ({ ...statement, cells: [what, '3', '2030', owner] });
    const rows = [row('homes', 'Oslo'), row('parks', 'Bergen'), row('jobs', 'Oslo'), row('trams', 'Bergen')];
    const columns = ['What', 'Value', 'By', 'Whose'];
    const answer = { ...sample.targets, title: 'Targets', columns, statements: rows } as unknown as Found;
    const lines = (texts(answer)[1] ?? '').replace(/ \[1\]\(<[^>]*>\)/gu, '').split('\n');
    expect(lines).toEqual([
      '**Oslo**',
      '- homes: **3** · by 2030',
      '- jobs: **3** · by 2030',
      '**Bergen**',
      '- parks: **3** · by 2030',
      '- trams: **3** · by 2030',
    ]);
  });

  const told = (text: string, relation: string, i: number, more: Partial<Citation> = {}) => ({
    text,
    citations: [
      citation(`Passage ${i}`, `${i}`, {
        span: { start: 50 * i, end: 50 * i + 9 },
        factIds: [`veldhaven-port:${relation}:${i}-${i + 1}:7-9`],
        ...more,
      }),
    ],
  });
  const lines = (answer: Found) =>
    texts(answer)
      .slice(1, -1)
      .join('\n')
      .replace(/\]\(<[^>]*>\)/gu, ']')
      .split('\n');
  const profile = (...statements: ReturnType<typeof told>[]) =>
    ({ ...sample.found, statements, request: { ...sample.found.request, intent: 'place' } }) as unknown as Found;

  test('puts what is known of something under headings, which say what the lines need not', () => {
    const answer = profile(
      told('mayor: Mira Holt', 'holdsPost', 1),
      told('target: 300 homes', 'target', 2),
      told('target: 4 parks', 'target', 3),
    );
    expect(lines(answer)).toEqual([
      '**Posts**',
      '- mayor: Mira Holt [1]',
      '**Targets**',
      '- 300 homes [2]',
      '- 4 parks [3]',
    ]);
  });

  test('needs no headings for a line each', () => {
    const answer = profile(told('mayor: Mira Holt', 'holdsPost', 1), told('target: 300 homes', 'target', 2));
    expect(lines(answer)).toEqual(['- mayor: Mira Holt [1]', '- target: 300 homes [2]']);
  });

  test('tells who attended in one line, each name with its footnote', () => {
    const other = { span: { start: 900, end: 909 } };
    const answer = profile(
      told('attended by Mira Holt, mayor', 'attended', 1, other),
      told('attended by Jan Holt', 'attended', 2, other),
      told('attended by Ida Vos', 'attended', 3),
      told('Mira Holt attended the Harbour Forum', 'attended', 4),
      told('Ida Vos attended the Harbour Forum', 'attended', 5),
    );
    expect(lines(answer)).toEqual([
      '- attended by Mira Holt, mayor; Jan Holt [1]; Ida Vos [2]',
      '- the Harbour Forum: attended by Mira Holt [3], Ida Vos [4]',
    ]);
    expect(makeReportForm(answer, 0)?.fields[0]?.choices).toHaveLength(5);
  });

  test('marks the words that answer', () => {
    const short = { text: 'Mira Holt', articleId: 'a', span: { start: 0, end: 9 } };
    const statements = [told('Mira Holt: mayor of Veldhaven', 'holdsPost', 1)] as unknown as Found['statements'];
    expect(lines({ ...sample.found, short, statements })).toEqual(['- **Mira Holt**: mayor of Veldhaven [1]']);
  });

  test('lists an article as a link, without a source that says the same', () => {
    const opening = citation('It opens in May.', 'May', { factIds: [] });
    const text = `${opening.title} · ${opening.publisher} · 3 facts`;
    const answer: Found = { ...sample.found, statements: [{ text, citations: [opening] }] };
    const listed = '- **1** [Veldhaven wants a deeper harbour](<https://harbour.example/veldhaven-port>)';
    expect(texts(answer)).toEqual(['### Mira Holt', `${listed}\n-# The Harbour Post · 3 facts`]);
    const about = { ...answer, request: { ...answer.request, slots: { topic: 'May' } } };
    expect(texts(about)[1]).toMatch(/\n> “It opens in \*\*May\*\*\.”$/u);
  });

  test('leaves out the headline of the source that stands below', () => {
    const text = 'urged all to join (indirect speech, on “Veldhaven wants a deeper harbour”)';
    expect(lines(profile(told(text, 'said', 1)))).toEqual(['- urged all to join \\(indirect speech\\) [1]']);
  });

  test('offers what a name can mean as a menu that holds the requests', () => {
    const container = renderAnswer(sample.ambiguous).components[0];
    const menu = parts(container ? [container] : []).find((part) => part.custom_id === 'pick');
    expect(menu).toMatchObject({
      options: [
        { label: 'Mira Holt', description: 'mayor of Veldhaven', value: expect.stringContaining('who|name=Mira Holt') },
        { label: 'Jan Holt', value: expect.stringContaining('who|name=Jan Holt') },
      ],
    });
  });

  test('offers the nearest names as a menu: in the slot of the name that was sought, or by all that is known of them', () => {
    const values = (answer: Answer) =>
      parts(renderAnswer(answer).components).flatMap((part) => (part.options ?? []).map(({ value }) => value));
    const sought = { ...sample.notFound.request, intent: 'targets', slots: { of: 'Mria Hlot', by: '2030' } } as const;
    expect(values({ ...sample.notFound, request: sought })).toEqual([
      'targets|of=Mira Holt|by=2030',
      'targets|of=Maria Hulst|by=2030',
    ]);
    expect(values({ ...sample.notFound, sought: 'Targets of Oslo', nearest: ['Mira Holt'] })).toEqual([
      'who|name=Mira Holt',
    ]);
    expect(texts(sample.notFound).join('\n')).not.toContain('Maria Hulst');
  });

  test('says which filters left nothing, and shows the same without them on demand', () => {
    const slots = { of: 'Oslo', topic: 'jobs', from: '2025', to: '2023' };
    const request = { intent: 'targets', slots, utterance: '/targets Oslo' } as const;
    const answer: Answer = { ...sample.notFound, request };
    expect(texts(answer).join('\n')).toContain('Filters: on jobs, from 2025 to 2023.');
    const button = parts(renderAnswer(answer).components).find(({ label }) => label === 'Show without filters');
    expect(decodeButton(button?.custom_id ?? '')).toEqual({
      kind: 'page',
      page: 0,
      request: { intent: 'targets', slots: { of: 'Oslo' }, utterance: '' },
    });
    expect(labels(sample.notFound)).toEqual([]);
  });

  test('links only to addresses of the web', () => {
    const bad = citation('It opens.', 'opens', { url: 'javascript:alert(1)', title: 'Harbour' });
    const answer: Found = { ...sample.found, statements: [{ text: 'opens', citations: [bad] }] };
    expect(texts(answer).slice(1).join('\n')).toMatch(/^- opens \[1\]\n-# \*\*1\*\* \*\*Harbour\*\* · /u);
  });

  test('has a menu of its passages only where they can be shown', () => {
    const menu = (options: AnswerOptions) =>
      parts(renderAnswer(sample.found, options).components).find((part) => part.custom_id === 'passages');
    const [mayor, engineer] = [
      '[1] Mira Holt, mayor of Veldhaven since the spring, opened the meeting and said that the city…',
      '[2] Before that she had led the water board of Oosterland.',
    ];
    expect(menu({ passages: true })).toMatchObject({
      options: [
        { label: mayor, description: 'The Harbour Post, 22 July 2023, paragraph 4' },
        { label: engineer, description: 'Oosterland Courant, March 2021, paragraph 11' },
      ],
    });
    expect(menu({})).toBeUndefined();
  });

  const pagesOf25 = Number(/\/(\d+)/u.exec(labels(found(25)).join(' '))?.[1]);

  test('deals a long answer out to pages and misses no statement', () => {
    const pages = Array.from({ length: pagesOf25 }, (_, page) => texts(found(25), { page }).join('\n'));
    const shown = pages.flatMap((page) => [...page.matchAll(/Statement (\d+)/g)].map(([, number]) => Number(number)));
    expect(shown).toEqual(Array.from({ length: 25 }, (_, i) => i));
    expect(labels(found(25), { page: 1 })).toEqual(['◀', `2/${pagesOf25}`, '▶']);
  });

  test('fits the screen of a phone with every page', () => {
    for (let page = 0; page < pagesOf25; page += 1) {
      const lines = texts(found(25), { page }).map(countPhoneLines);
      expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(22);
    }
  });

  test.each([
    [0, [true, true, false]],
    [pagesOf25 - 1, [false, true, true]],
    [99, [false, true, true]],
  ])('on page %i only the buttons that lead somewhere can be pressed', (page, disabled) => {
    const buttons = parts(renderAnswer(found(25), { page }).components).filter((part) => part.label);
    expect(buttons.map((button) => button.disabled)).toEqual(disabled);
  });

  test('is all grey below', () => {
    const shown = renderAnswer(found(25), { reports: true, askedBy: '1' });
    expect(JSON.stringify(shown)).not.toMatch(/"style":[^2]/u);
  });

  test('writes links as long as there is room for their addresses, and all marks', () => {
    const url = `https://harbour.example/${'long-'.repeat(44)}`;
    const cited = Array.from({ length: 8 }, (_, i) =>
      citation(`Passage ${i}`, `${i}`, { url, span: { start: 20 * i, end: 20 * i + 9 }, highlights: [] }),
    );
    const answer = {
      ...sample.found,
      statements: Array.from({ length: 6 }, (_, i) => ({ text: `Line ${i}`, citations: cited })),
    } as unknown as Found;
    const [, list = ''] = texts(answer);
    expect(list).toContain('Line 0 [1](<https');
    expect(list).toContain('Line 5 [1][2][3][4][5][6][7][8]');
    expect(messageBreaches(renderAnswer(answer))).toEqual([]);
  });

  test('repeats a statement that has more sources than a page holds', () => {
    const many = found(9).statements.flatMap((statement) => statement.citations);
    const answer = { ...sample.found, statements: [{ text: 'Said by all', citations: many }] } as unknown as Found;
    const lines = [0, 1].flatMap((page) => (texts(answer, { page })[1] ?? '').split('\n'));
    expect(lines.map((line) => line.replace(/\(<[^>]*>\)/gu, ''))).toEqual([
      '- Said by all [1] [2] [3]',
      '- Said by all [4] [5] [6]',
      '- Said by all [7] [8] [9]',
    ]);
  });
});
