import type { Found } from '#model/answer.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { citation, sample } from '../present/sampleAnswers.ts';

const PARAGRAPHS = [
  'The council of Veldhaven met on Tuesday.',
  'Mira Holt, the mayor, said that the harbour would be dredged. Work starts in May.',
  'The ferry line had asked for it.',
] as const;
const text = PARAGRAPHS.join('\n\n');

/** An invented article of three paragraphs. */
export const harbourArticle: ArticleRecord = {
  article: {
    id: 'harbour',
    text,
    boilerplate: [],
    title: 'Dredging in May',
    publisher: 'The Harbour Post',
    publishedOn: '2024-02',
  },
  sentences: sentences(),
  names: [],
  facts: [],
};

/** An answer that takes several pages. */
export const longAnswer: Found = {
  ...sample.found,
  request: { intent: 'who', slots: { name: 'long' }, utterance: '/who long' },
  title: 'A long answer',
  statements: manyStatements(30),
};

function manyStatements(count: number): Found['statements'] {
  const statement = (i: number) => ({ text: `Statement ${i}`, citations: [harbourCitation(i)] as const });
  return [statement(0), ...Array.from({ length: count - 1 }, (_, i) => statement(i + 1))];
}

function harbourCitation(i: number) {
  const words = PARAGRAPHS[1].slice(0, 61 - (i % 30));
  const start = text.indexOf(words);
  return citation(words, 'Mira Holt', {
    articleId: 'harbour',
    span: { start, end: start + words.length },
    highlights: [{ start, end: start + 9 }],
  });
}

function sentences(): ArticleRecord['sentences'] {
  return PARAGRAPHS.flatMap((paragraph, number) =>
    (paragraph.match(/[^.]+\./gu) ?? []).map((sentence) => {
      const start = text.indexOf(sentence.trim());
      return { span: { start, end: start + sentence.trim().length }, paragraph: number, boilerplate: false };
    }),
  );
}
