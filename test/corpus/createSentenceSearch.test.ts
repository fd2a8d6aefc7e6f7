import { expect, test } from 'vitest';
import { loadSearchModels } from '#app/loadSearchModels.ts';
import { createSentenceSearch } from '#corpus/createSentenceSearch.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { cut } from '#model/span.ts';
import { NO_MODELS } from '#search/index/searchModels.ts';

const TEXT = 'Sign up for our letters about the ferry. The ferry was steered by Nora Blythe.';
const RECORD: ArticleRecord = {
  article: { id: 'a', text: TEXT, boilerplate: [] },
  sentences: [
    { span: { start: 0, end: 40 }, paragraph: 0, boilerplate: true },
    { span: { start: 41, end: TEXT.length }, paragraph: 1, boilerplate: false },
  ],
  names: [{ kind: 'person', name: 'Nora Blythe', aliases: [], mentions: 1 }],
  facts: [],
};

test('finds sentences that are no boilerplate, and in them the words that answer', () => {
  const found = createSentenceSearch([RECORD], loadSearchModels).findSentences('Who steered the ferry?', { limit: 10 });
  expect(found.map(({ span }) => cut(TEXT, span))).toEqual(['The ferry was steered by Nora Blythe.']);
  expect(found.map(({ answer }) => answer && cut(TEXT, answer))).toEqual(['Nora Blythe']);
});

test('asks for the models when the first question comes, and once', () => {
  let loaded = 0;
  const { findSentences: search } = createSentenceSearch([RECORD], () => {
    loaded++;
    return NO_MODELS;
  });
  expect(loaded).toBe(0);
  search('Who steered the ferry?', { limit: 1 });
  search('Who sank the ferry?', { limit: 1 });
  expect(loaded).toBe(1);
});
