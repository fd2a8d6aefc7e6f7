import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { writeFactsCsv, writeFactsJson } from '#present/export/writeFacts.ts';

const TEXT = 'The port grew.\n\nBy 2030 it, says Berit "Bea" Moe, wants\nto move 3 to 5 million tonnes, a rise of 8%.';

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const argument = (text: string, name?: string) => ({ text, span: spanOf(text), ...(name && { name }) });
const SECOND = { start: TEXT.indexOf('By'), end: TEXT.length };

const RECORD: ArticleRecord = {
  article: {
    id: 'port',
    text: TEXT,
    boilerplate: [],
    title: '=HYPERLINK("https://example.org")',
    publisher: '@harbour, "Post"',
    publishedOn: '2024-05-02',
    url: 'https://example.org/port',
  },
  sentences: [
    { span: spanOf('The port grew.'), paragraph: 0, boilerplate: false },
    { span: SECOND, paragraph: 1, boilerplate: false },
  ],
  names: [],
  facts: [],
};

const TARGET: Fact = {
  id: 'port:target:16-90',
  relation: 'target',
  subject: argument('it', 'Port of Moss'),
  object: argument('move'),
  qualifiers: {
    quantity: { span: spanOf('3 to 5 million tonnes'), value: [-3e6, 5e6], unit: 'tonne', change: '~' },
    growth: { span: spanOf('8%'), value: 8, unit: 'percentage', change: '=' },
    deadline: { span: spanOf('2030'), precision: 'year', to: '2030', role: 'by' },
    period: { span: spanOf('2030'), precision: 'period', from: '2024-05', to: '2030', role: 'within' },
    since: { span: spanOf('By 2030'), precision: 'period', role: 'since' },
    cue: argument('says'),
  },
  certainty: 'hedged',
  evidence: { articleId: 'port', sentence: SECOND, span: spanOf('wants\nto move'), foundBy: 'wants-to' },
};

const ROW = {
  id: 'port:target:16-90',
  relation: 'target',
  subject: 'Port of Moss',
  object: 'move',
  cue: 'says',
  value: -3e6,
  value_to: 5e6,
  unit: 'tonne',
  change: 'about',
  quantity_text: '3 to 5 million tonnes',
  growth: '8%',
  deadline: '2030',
  period: '2024-05/2030',
  since: 'By 2030',
  certainty: 'hedged',
  status: 'disputed',
  article_id: 'port',
  title: '=HYPERLINK("https://example.org")',
  publisher: '@harbour, "Post"',
  published: '2024-05-02',
  url: 'https://example.org/port',
  paragraph: 2,
  passage: TEXT.slice(SECOND.start),
  passage_start: SECOND.start,
  passage_end: SECOND.end,
  fact_start: TARGET.evidence.span.start,
  fact_end: TARGET.evidence.span.end,
  subject_text: 'it',
  object_text: 'move',
  found_by: 'wants-to',
};

const disputed = () => 'disputed' as const;

describe('facts as JSON', () => {
  test('gives a flat object a fact, a line each, of what is known', () => {
    const json = writeFactsJson([TARGET, TARGET], [RECORD], disputed);
    expect(JSON.parse(json)).toEqual([ROW, ROW]);
    expect(json.trim().split('\n')).toHaveLength(4);
  });

  test('asks for the status of each fact by its id', () => {
    const other = { ...TARGET, id: 'other' };
    const json = writeFactsJson([TARGET, other], [RECORD], ({ id }) => (id === 'other' ? 'corrected' : 'stated'));
    expect(JSON.parse(json).map(({ status }: { status: string }) => status)).toEqual(['stated', 'corrected']);
  });

  test('is an empty list where there are no facts', () => {
    expect(JSON.parse(writeFactsJson([], [RECORD], disputed))).toEqual([]);
  });

  test('never leaves out the source of a fact', () => {
    expect(() => writeFactsJson([TARGET], [], disputed)).toThrow('A fact cites article "port"');
  });
});

describe('facts as CSV', () => {
  test('begins with a byte-order mark and ends its lines as RFC 4180 has it', () => {
    const csv = writeFactsCsv([TARGET], [RECORD], disputed);
    expect(csv.startsWith('\ufeffid,relation,subject,')).toBe(true);
    expect(csv.endsWith('wants-to\r\n')).toBe(true);
  });

  test('holds the same cells as JSON, but that no words can run as a formula', () => {
    const [names, cells, ...others] = parseCsv(writeFactsCsv([TARGET], [RECORD], disputed));
    const row = Object.fromEntries((names ?? []).map((name, i) => [name, cells?.[i]]).filter(([, cell]) => cell));
    expect(others).toEqual([]);
    expect(cells).toHaveLength(names?.length ?? 0);
    expect(row).toEqual({
      ...Object.fromEntries(Object.entries(ROW).map(([name, cell]) => [name, String(cell)])),
      title: `'=HYPERLINK("https://example.org")`,
      publisher: `'@harbour, "Post"`,
    });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])('puts an apostrophe before %j', (title) => {
    const record = { ...RECORD, article: { ...RECORD.article, title } };
    const [names, cells] = parseCsv(writeFactsCsv([TARGET], [record], disputed));
    expect(cells?.[names?.indexOf('title') ?? -1]).toBe(`'${title}`);
  });

  test('has its line of names where there are no facts', () => {
    const [names, ...rows] = parseCsv(writeFactsCsv([], [RECORD], disputed));
    expect(names).toContain('found_by');
    expect(rows).toEqual([]);
  });
});

/** A reader of RFC 4180: cells quoted or not, lines ended by CR and LF. */
function parseCsv(csv: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.replace(/^\ufeff/, '').matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}
