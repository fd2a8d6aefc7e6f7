import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { indexPassages } from '#search/index/indexPassages.ts';
import { readReaderWeights } from '#search/reader/readerWeights.ts';
import { searchPassages } from '#search/searchPassages.ts';
import { collectTexts } from '#training/reader/collectTexts.ts';
import { trainReader } from '#training/reader/trainReader.ts';
import { newFolder } from '../../support/newFolder.ts';

const TOWNS = ['Northmoor', 'Eastleigh', 'Veldhaven', 'Lindhaven', 'Solvik', 'Marnova'];

/** Texts of one title, each with a question whose answer is marked. */
function writeTexts(): string {
  const lines = TOWNS.map((town, n) => {
    const text = `The mayor of ${town} opened ${n + 3} schools in 19${n}7.`;
    const count = text.indexOf(` ${n + 3} `) + 1;
    const year = text.indexOf(`19${n}7`);
    return {
      id: town,
      title: 'Towns',
      text,
      questions: [
        { question: `How many schools were opened in ${town}?`, answers: [[count, count + 1]] },
        { question: `When did the mayor of ${town} open schools?`, answers: [[year, year + 4]] },
      ],
    };
  });
  const file = join(newFolder(), 'texts.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

describe('trainReader', () => {
  test('texts of one title are one article, and their answers are found in it', () => {
    const { articles, questions } = collectTexts([writeTexts()]);
    expect(articles.map(({ title }) => title)).toEqual(['Towns']);
    const [, , third] = questions;
    expect(third?.answers.map(({ start, end }) => articles[0]?.text.slice(start, end))).toEqual(['4']);
  });

  test('learns from them which words answer another question', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { articles, questions } = collectTexts([writeTexts()]);
    const sentences = (articles[0]?.text ?? '').split('\n\n');
    let start = 0;
    const passages = sentences.map((text) => {
      const span = { start, end: start + text.length };
      start = span.end + 2;
      return { articleId: 'Towns', text, span };
    });
    const out = join(newFolder(), 'reader.bin');
    trainReader(indexPassages(passages), questions, out);
    const text = 'The mayor of Oslo opened 8 schools in 1987.';
    const reader = readReaderWeights(readFileSync(out));
    const index = indexPassages([{ articleId: 'a', text, span: { start: 0, end: text.length } }], {
      ...{ vectors: indexPassages([]).vectors },
      reader,
    });
    const tell = (question: string) => {
      const answer = searchPassages(index, question)[0]?.answer;
      return answer && text.slice(answer.start, answer.end);
    };
    expect(tell('How many schools were opened in Oslo?')).toBe('8');
    expect(tell('When did the mayor of Oslo open schools?')).toBe('1987');
  });
});
