import { expect, test } from 'vitest';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { renderPassage } from '#present/discord/renderPassage.ts';
import { harbourArticle } from '../discord/fixtureAnswers.ts';
import { messageBreaches } from '../support/discordLimits.ts';

const { text } = harbourArticle.article;
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('shows the passage among its neighbours, the cited words marked', () => {
  const span = spanOf('Mira Holt, the mayor, said that the harbour would be dredged.');
  const message = renderPassage(harbourArticle, { span, marked: [spanOf('Mira Holt, the mayor')] });
  expect(message?.components[0]?.components).toMatchObject([
    { content: '### **Dredging in May**\n-# The Harbour Post, February 2024, paragraph 2' },
    {
      content: [
        '> The council of Veldhaven met on Tuesday.',
        '> ',
        '> **Mira Holt, the mayor**, said that the harbour would be dredged. Work starts in May.',
        '> ',
        '> The ferry line had asked for it.',
      ].join('\n'),
    },
  ]);
});

test('marks the passage itself where no words of it are named', () => {
  const message = renderPassage(harbourArticle, { span: spanOf('Work starts in May.'), marked: [] });
  expect(JSON.stringify(message)).toContain('dredged. **Work starts in May.**');
});

test.each([
  ['behind the end of the article', { start: text.length, end: text.length + 9 }],
  ['over the end of the article', { start: 5, end: text.length + 9 }],
  ['between paragraphs', { start: 40, end: 42 }],
])('has nothing to show for a passage %s', (_, span) => {
  expect(renderPassage(harbourArticle, { span, marked: [] })).toBeUndefined();
});

test('keeps the limits with paragraphs of any length, and shows the cited words', () => {
  const long = `${'*long* '.repeat(2_000)}the cited words ${'_longer_ '.repeat(500)}`;
  const sentence = { span: { start: 0, end: long.length }, paragraph: 0, boilerplate: false };
  const record: ArticleRecord = {
    ...harbourArticle,
    article: { ...harbourArticle.article, text: long },
    sentences: [sentence],
  };
  const start = long.indexOf('the cited');
  const message = renderPassage(record, { span: sentence.span, marked: [{ start, end: start + 15 }] });
  expect(messageBreaches(message)).toEqual([]);
  expect(JSON.stringify(message)).toContain('**the cited words**');
});
