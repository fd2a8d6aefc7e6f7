import { describe, expect, test } from 'vitest';
import type { Answer, Found } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Language } from '#model/serverState.ts';
import { makeReportForm } from '#present/discord/makeReportForm.ts';
import { renderAnswer } from '#present/discord/renderAnswer.ts';
import { renderForm } from '#present/discord/renderForm.ts';
import { renderNotice } from '#present/discord/renderNotice.ts';
import { renderPassage } from '#present/discord/renderPassage.ts';
import { renderForTerminal } from '#present/renderForTerminal.ts';
import { messageBreaches } from '../support/discordLimits.ts';
import { citation, sample } from './sampleAnswers.ts';

const LANGUAGES = ['en', 'de', 'zh-CN'] as const satisfies readonly Language[];

const optionMissing: Answer = {
  ...sample.notUnderstood,
  problem: { kind: 'optionMissing', command: 'who', option: 'who', description: 'A name' },
};

/** A title, a line of prose, a heading: what stands around the words of articles and askers. */
const PROSE: readonly (readonly [Answer, Language, readonly string[]])[] = [
  [sample.passage, 'en', ['No fact answers this. The closest passages:']],
  [sample.passage, 'de', ['Kein Fakt beantwortet das. Am nächsten kommen diese Textstellen:']],
  [sample.passage, 'zh-CN', ['没有事实能直接回答。最接近的原文：']],
  [sample.notFound, 'en', ['Nothing found on “Mria Hlot”', 'Searched 5 articles, the newest of 22 July 2023.']],
  [
    sample.notFound,
    'de',
    ['Nichts gefunden zu „Mria Hlot“', '5 Artikel durchsucht, Datum des neuesten: 22. Juli 2023.'],
  ],
  [sample.notFound, 'zh-CN', ['没有找到与“Mria Hlot”有关的内容', '已搜索 5 篇文章，最新一篇的日期为2023年7月22日。']],
  [sample.notFound, 'de', ['Ähnliche Namen:', 'Maria Hulst']],
  [sample.ambiguous, 'de', ['Was ist mit „Holt“ gemeint?']],
  [sample.ambiguous, 'zh-CN', ['“Holt”指的是哪一个？']],
  [
    sample.notUnderstood,
    'de',
    ['Nicht verstanden: „harbour harbour?“', 'Den Befehl /harbour gibt es nicht.', 'Zum Beispiel:'],
  ],
  [optionMissing, 'de', ['Für /who fehlt who: Ein Name wie Sheng Lei']],
  [optionMissing, 'zh-CN', ['/who 缺少 who：人名，如 Sheng Lei']],
  [sample.notUnderstood, 'zh-CN', ['未能理解：“harbour harbour?”', '没有 /harbour 这个命令。', '例如：']],
  [{ ...sample.found, readAs: { typed: 'mira', name: 'Mira Holt' } }, 'de', ['„mira“ wurde als Mira Holt gelesen.']],
  [{ ...sample.found, readAs: { typed: 'mira', name: 'Mira Holt' } }, 'zh-CN', ['已将“mira”理解为 Mira Holt。']],
  [sample.found, 'de', ['The Harbour Post, 22. Juli 2023, Absatz 4', 'Oosterland Courant, März 2021, Absatz 11']],
  [sample.found, 'zh-CN', ['The Harbour Post，2023年7月22日，第 4 段']],
];

describe('an answer', () => {
  test.each(PROSE)('$kind reads in its language: %#', (answer, language, expected) => {
    const shown = renderForTerminal(answer, { language, width: 200 });
    for (const words of expected) expect(shown).toContain(words);
  });

  test.each(LANGUAGES)('keeps the words of articles as they are: %s', (language) => {
    const shown = JSON.stringify(renderAnswer(sample.found, { language }));
    for (const { text } of sample.found.statements) expect(shown).toContain(text);
    expect(shown).toContain('“Before that she had **led the water board of Oosterland**.”');
  });

  test.each(
    LANGUAGES.flatMap((language) => Object.entries(sample).map(([kind, answer]) => ({ language, kind, answer }))),
  )('keeps every limit: $kind in $language', ({ language, answer }) => {
    const options = { passages: true, reports: true, askedBy: '123456789012345678', language };
    expect(messageBreaches(renderAnswer(answer, options))).toEqual([]);
  });

  test.each([
    ['en', ' (disputed)'],
    ['de', ' (strittig)'],
    ['zh-CN', '（有争议）'],
  ] as const)('says which line is disputed: %s', (language, mark) => {
    const disputed = citation('It opens in May.', 'opens', { disputed: true });
    const answer: Found = { ...sample.found, statements: [{ text: 'opens', citations: [disputed] }] };
    expect(renderForTerminal(answer, { language })).toContain(`opens [1]${mark}`);
  });
});

describe('buttons and forms', () => {
  const long = {
    ...sample.found,
    statements: Array.from({ length: 30 }, (_, i) => ({
      text: `Line ${i}`,
      citations: [citation(`Passage ${i}`, `${i}`, { articleId: `a-${i}`, factIds: [`f-${i}`] })],
    })),
  } as unknown as Found;

  test.each([
    ['en', ['1/6', 'Report', 'Delete']],
    ['de', ['1/6', 'Melden', 'Löschen']],
    ['zh-CN', ['1/6', '举报', '删除']],
  ] as const)('are labelled in %s', (language, labels) => {
    const options = { passages: true, reports: true, askedBy: '1', language };
    const shown = JSON.stringify(renderAnswer(long, options));
    for (const label of labels) expect(shown).toContain(`"label":"${label}"`);
  });

  test.each([
    ['en', 'Filters: by 1999.', 'Or look up one of the nearest names', 'Show without filters'],
    ['de', 'Gesucht mit den Filtern „Frist: 1999“.', 'Oder einen ähnlichen Namen nachschlagen', 'Ohne Filter zeigen'],
    ['zh-CN', '已按“期限：1999”筛选。', '或查询一个相近的名称', '不加筛选显示'],
  ] as const)('what was not found is said in %s', (language, filters, nearest, without) => {
    const request = { ...sample.notFound.request, slots: { name: 'Mria Hlot', by: '1999' } };
    const shown = JSON.stringify(renderAnswer({ ...sample.notFound, request }, { language }));
    for (const words of [filters, `"placeholder":"${nearest}"`, `"label":"${without}"`]) expect(shown).toContain(words);
  });

  test.each([
    ['en', '**Posts**', '3 facts · 1 article'],
    ['de', '**Ämter**', '3 Fakten · 1 Artikel'],
    ['zh-CN', '**职务**', '3 条事实 · 1 篇文章'],
  ] as const)('headings and counts are in %s', (language, heading, counts) => {
    const statements = ['holdsPost', 'said', 'said'].map((relation, i) => ({
      text: `Line ${i}`,
      citations: [citation(`Passage ${i}`, `${i}`, { span: { start: i, end: i + 9 }, factIds: [`a:${relation}:1-2`] })],
    }));
    const answer = { ...sample.found, statements } as unknown as Found;
    const shown = JSON.stringify(renderAnswer(answer, { language }));
    for (const words of [heading, counts]) expect(shown).toContain(words);
  });

  test.each([
    ['en', 'Choose one', 'Read a passage in its context'],
    ['de', 'Bitte auswählen', 'Eine Textstelle im Zusammenhang lesen'],
    ['zh-CN', '请选择', '在上下文中阅读原文'],
  ] as const)('a menu asks in %s', (language, choose, read) => {
    const options = { passages: true, language };
    expect(JSON.stringify(renderAnswer(sample.ambiguous, options))).toContain(`"placeholder":"${choose}"`);
    expect(JSON.stringify(renderAnswer(sample.found, options))).toContain(`"placeholder":"${read}"`);
  });

  test.each([
    ['en', ['What is wrong?', 'Which line', 'What is wrong with it']],
    ['de', ['Was stimmt nicht?', 'Welche Zeile', 'Was daran nicht stimmt']],
    ['zh-CN', ['哪里有误？', '哪一行', '有什么错误']],
  ] as const)('the form of a report asks in %s, uncut', (language, asked) => {
    const form = makeReportForm(long, 0, language);
    const modal = form && renderForm(form, 'code');
    expect([modal?.title, ...(modal?.components ?? []).map(({ label }) => label)]).toEqual(asked);
  });
});

test.each([
  ['en', 'The Harbour Post, 2 May 2024, paragraph 1', '… and'],
  ['de', 'The Harbour Post, 2. Mai 2024, Absatz 1', '… und'],
  ['zh-CN', 'The Harbour Post，2024年5月2日，第 1 段', '… 另有'],
] as const)('a passage and a notice read in %s', (language, source, more) => {
  const article = {
    id: 'a',
    text: 'It opens.',
    boilerplate: [],
    publisher: 'The Harbour Post',
    publishedOn: '2024-05-02',
  };
  const span = { start: 0, end: 9 };
  const record: ArticleRecord = {
    article,
    sentences: [{ span, paragraph: 0, boilerplate: false }],
    names: [],
    facts: [],
  };
  expect(JSON.stringify(renderPassage(record, { span, marked: [] }, language))).toContain(source);
  const lines = Array.from({ length: 40 }, (_, i) => `${i} ${'word '.repeat(60)}`);
  expect(JSON.stringify(renderNotice({ kind: 'notice', title: 'x', lines }, language))).toContain(more);
});
