import { describe, expect, test } from 'vitest';
import { indexPassages } from '#search/index/indexPassages.ts';
import { likenessOf, readWordVectors } from '#search/index/wordVectors.ts';
import { searchPassages } from '#search/searchPassages.ts';

const bytes = (stems: string, ...values: number[]) =>
  Buffer.concat([Buffer.from(`${stems}\n`), Buffer.from(Int8Array.from(values).buffer)]);

describe('word vectors', () => {
  const vectors = readWordVectors(bytes('worsen aggrav choir', 100, 0, 90, 10, -3, 120));

  test('tell which words are alike', () => {
    expect(vectors.dimensions).toBe(2);
    expect(likenessOf(vectors, 0, 1)).toBeGreaterThan(0.9);
    expect(likenessOf(vectors, 0, 2)).toBeLessThan(0.1);
    expect(likenessOf(vectors, 2, 2)).toBeCloseTo(1, 5);
  });

  test.each([
    ['no bytes', Buffer.from('')],
    ['no line of stems', Buffer.from('worsen')],
    ['too few bytes', bytes('worsen aggrav', 1, 2, 3)],
    ['no values', bytes('worsen')],
  ])('are refused if there are %s', (_, broken) => {
    expect(() => readWordVectors(broken)).toThrow('Cannot read the word vectors');
  });

  test('find the passage that says it in other words', () => {
    const texts = ['The choir sang during the drought.', 'Leaking pipes aggravated the drought.'];
    const passages = texts.map((text, n) => ({
      articleId: 'a',
      text,
      span: { start: 100 * n, end: 100 * n + text.length },
    }));
    const best = searchPassages(indexPassages(passages, { vectors }), 'What worsened the drought?')[0];
    expect(best?.passage.text).toBe(texts[1]);
  });
});
