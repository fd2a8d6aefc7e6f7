import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { evidenceAt } from '#extract/facts/createFact.ts';
import { toArticleRecord } from '#model/articleRecord.ts';
import { cut } from '#model/span.ts';
import { checkRecord } from '#store/checkRecord.ts';
import { readArticle } from '../readArticle.ts';

describe('evidence', () => {
  const text = 'Ma Rong spoke. Karl Berg laughed. It rained.';
  const annotated = readArticle(text);
  const sentenceOf = (words: string) => {
    const start = text.indexOf(words);
    return cut(text, evidenceAt(annotated, { start, end: start + words.length }, 'test').sentence);
  };

  test.each([
    ['Berg laughed', 'Karl Berg laughed.'],
    ['It rained.', 'It rained.'],
    ['spoke. Karl', 'Ma Rong spoke. Karl Berg laughed.'],
  ])('"%s" stands in "%s"', (words, sentence) => {
    expect(sentenceOf(words)).toBe(sentence);
  });

  test.each([
    'The film Prince Albert won.\n\n"Stay Awake" (from "Prince Albert")\n\n"Las Gaviotas" (from "Arrecife")\n\nMore.',
    'A project on page “Harbour\n\nBridge” opened. "Fjord\n\nPark", said Ma Rong, "opened\n\nin Oslo".',
  ])('stands in its sentence, however lines and quotation marks cross: %s', (crossing) => {
    const annotated = readArticle(crossing);
    expect(checkRecord(toArticleRecord(annotated, createExtractor()(annotated)))).toEqual([]);
  });
});
