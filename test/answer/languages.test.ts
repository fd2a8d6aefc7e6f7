import { expect, test } from 'vitest';
import { createCorpus } from '#corpus/createCorpus.ts';
import type { Answer } from '#model/answer.ts';
import type { Request } from '#model/request.ts';
import type { Language } from '#model/serverState.ts';
import { createAsk } from '#pipeline.ts';
import { createUnderstand } from '#understand/understand.ts';
import { corpusOf } from '../support/corpusOf.ts';

const { records } = await corpusOf([
  {
    publishedOn: '2024-05-02',
    text: 'Ingrid Dahl, mayor of Oslo, opened the harbour. Oslo aims to plant over 40,000 trees by 2040.',
  },
  {
    publishedOn: '2023-05-02',
    text: 'Oslo aims to plant over 30,000 trees by 2040. Per Lund is a former mayor of Oslo.',
  },
]);
const understand = createUnderstand();

const ask = (request: Omit<Request, 'utterance'>, language: Language): Answer =>
  createAsk(createCorpus(records, [], { language, today: '2041-06-01' }), understand).request({
    ...request,
    utterance: '',
  });

const WHO = { intent: 'who', slots: { name: 'Ingrid Dahl' } } as const;
const FORMER = { intent: 'who', slots: { name: 'Per Lund' } } as const;
const HOLDER = { intent: 'holder', slots: { of: 'Oslo' } } as const;
const TARGETS = { intent: 'targets', slots: { of: 'Oslo' } } as const;
const TIMELINE = { intent: 'timeline', slots: { name: 'Oslo' } } as const;
const SOURCES = { intent: 'sources', slots: {} } as const;

test.each([
  [WHO, 'en', 'Ingrid Dahl', 'mayor of Oslo, as of 2 May 2024'],
  [WHO, 'de', 'Ingrid Dahl', 'mayor of Oslo (Stand: 2. Mai 2024)'],
  [WHO, 'zh-CN', 'Ingrid Dahl', 'mayor of Oslo（截至2024年5月2日）'],
  [FORMER, 'en', 'Per Lund', 'former mayor of Oslo'],
  [FORMER, 'de', 'Per Lund', 'ehemals mayor of Oslo'],
  [FORMER, 'zh-CN', 'Per Lund', '曾任 mayor of Oslo'],
  [HOLDER, 'de', 'Leitung von Oslo', 'Ingrid Dahl: mayor of Oslo (Stand: 2. Mai 2024)'],
  [HOLDER, 'zh-CN', 'Oslo 的负责人', 'Ingrid Dahl：mayor of Oslo（截至2024年5月2日）'],
  [SOURCES, 'de', '2 Artikel', 'a · 2. Mai 2024 · 2 Fakten'],
  [SOURCES, 'zh-CN', '共 2 篇文章', 'a · 2024年5月2日 · 2 条事实'],
] as const)('%j in %s is "%s": "%s"', (request, language, title, line) => {
  const answer = ask(request, language);
  expect(answer).toMatchObject({ kind: 'found', title });
  expect('statements' in answer && answer.statements.map(({ text }) => text)).toContain(line);
});

test.each([
  ['en', 'Targets of Oslo', ['What', 'Value', 'By', 'Whose'], 'over 30,000', '(earlier, 2 May 2023)', '2040 (overdue)'],
  ['de', 'Ziele von Oslo', ['Was', 'Wert', 'Frist', 'Wessen'], '30,000', '(früher, 2. Mai 2023)', '2040 (überfällig)'],
  ['zh-CN', 'Oslo 的目标', ['内容', '数值', '期限', '主体'], '30,000', '（此前，2023年5月2日）', '2040年（已逾期）'],
] as const)('a table has headings, marks and dates in %s', (language, title, columns, value, earlier, due) => {
  const answer = ask(TARGETS, language);
  expect(answer).toMatchObject({ kind: 'found', title, columns });
  const cells = 'statements' in answer ? answer.statements.map((statement) => statement.cells ?? []) : [];
  const older = cells.find((row) => row[1]?.includes(earlier));
  expect(older?.[1]).toContain(value);
  expect(older?.[2]).toBe(due);
});

test.each([
  ['de', 'Oslo: Zeitleiste', /^2040: Oslo, Ziel: .*Frist: 2040$/u],
  ['zh-CN', 'Oslo：时间线', /^2040年：Oslo，目标：.*期限：2040年$/u],
] as const)('a timeline in %s', (language, title, line) => {
  const answer = ask(TIMELINE, language);
  expect(answer).toMatchObject({ kind: 'found', title });
  expect('statements' in answer && answer.statements.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(line),
  );
});
