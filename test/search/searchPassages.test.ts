import { describe, expect, test } from 'vitest';
import { loadSearchModels } from '#app/loadSearchModels.ts';
import type { IndexedSentence } from '#search/index/indexedSentence.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { searchPassages } from '#search/searchPassages.ts';

/** Each article's sentences, as passages in their order. */
function passagesOf(articles: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(articles).flatMap(([articleId, sentences]) =>
    sentences.map((text, n) => ({ articleId, text, span: { start: n * 500, end: n * 500 + text.length } })),
  );
}

const index = indexPassages(
  passagesOf({
    harbour: [
      'Northmoor opened its new harbour on Tuesday.',
      'Mayor Ada Quill cut the ribbon in front of two thousand people.',
      'The harbour cost 48 million pounds and took six years to build.',
      'It lies west of the old fish market.',
    ],
    trams: [
      'The trams of Eastleigh will be replaced by 2027.',
      'Harold Finch, who leads the transport authority, chose a maker from Spain.',
      'Each tram carries 220 passengers.',
    ],
  }),
);
const best = (question: string, options = {}) => searchPassages(index, question, options)[0]?.passage.text;

describe('searchPassages', () => {
  test.each([
    ['How much did the harbour cost?', 'The harbour cost 48 million pounds and took six years to build.'],
    [
      'Who leads the transport authority?',
      'Harold Finch, who leads the transport authority, chose a maker from Spain.',
    ],
    ['how many passengers can a tram carry', 'Each tram carries 220 passengers.'],
    ['Which maker was chosen?', 'Harold Finch, who leads the transport authority, chose a maker from Spain.'],
  ])('answers %j', (question, text) => {
    expect(best(question)).toBe(text);
  });

  test.each([
    ['When did the ferry sink?', 'The ferry sank off Eastleigh in March 1998.'],
    ['How many people were on the ferry?', 'The ferry carried 212 people.'],
    ['Who steered the ferry?', 'The ferry was steered by Nora Blythe.'],
    ['Why did the ferry sink?', 'The ferry sank because a hatch had been left open.'],
    [
      '<b>When</b> did the ferry <a href="https://example.com/who">sink</a>?',
      'The ferry sank off Eastleigh in March 1998.',
    ],
  ])('prefers the sentence that holds what %j asks for', (question, text) => {
    const sentences = [
      'The ferry sank off Eastleigh.',
      'The ferry carried people and cars.',
      'The ferry carried 212 people.',
      'The ferry sank off Eastleigh in March 1998.',
      'The ferry was steered badly.',
      'The ferry was steered by Nora Blythe.',
      'The ferry sank because a hatch had been left open.',
    ];
    const ferry = indexPassages(passagesOf({ ferry: sentences }), loadSearchModels());
    expect(searchPassages(ferry, question)[0]?.passage.text).toBe(text);
  });

  test('takes a people for its country', () => {
    const visits = indexPassages(
      passagesOf({ visits: ['The president of France arrived.', 'The president of Spain left.'] }),
    );
    expect(searchPassages(visits, 'Did the Spanish president leave?')[0]?.passage.text).toContain('Spain');
  });

  test('prefers the newer of two sentences that say the same', () => {
    const [old, fresh] = ['2019-03', '2023-07-22'].map((publishedOn) => ({
      ...passagesOf({ [publishedOn]: ['The mayor of Northmoor is Ada Quill.'] })[0],
      publishedOn,
    })) as [IndexedSentence, IndexedSentence];
    const index = indexPassages([old, fresh]);
    expect(searchPassages(index, 'Who is the mayor of Northmoor?')[0]?.passage.publishedOn).toBe('2023-07-22');
  });

  test('keeps to one article if told', () => {
    const found = searchPassages(index, 'How long did the harbour take?', { articleId: 'trams' });
    expect(found.map(({ passage }) => passage.articleId)).not.toContain('harbour');
  });

  test.each(['', '?', 'of the', 'Zanzibar', '長'])('finds nothing for %j', (question) => {
    expect(searchPassages(index, question)).toEqual([]);
  });

  test('finds nothing in an article it does not know, nor in an empty index', () => {
    expect(searchPassages(index, 'harbour', { articleId: 'nowhere' })).toEqual([]);
    expect(searchPassages(indexPassages([]), 'harbour')).toEqual([]);
  });

  test('gives no more than asked for, best first, each likely from 0 to 1', () => {
    const found = searchPassages(index, 'the harbour and the tram', { limit: 3 });
    expect(found).toHaveLength(3);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    expect(found.every(({ likely }) => likely >= 0 && likely <= 1)).toBe(true);
  });

  test('is surer of a question whose words are all there', () => {
    const sure = searchPassages(index, 'Who leads the transport authority?')[0]?.likely ?? 0;
    const unsure = searchPassages(index, 'Who sued the transport authority over its debts?')[0]?.likely ?? 1;
    expect(sure).toBeGreaterThan(unsure);
  });
});
