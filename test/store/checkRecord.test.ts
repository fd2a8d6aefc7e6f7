import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { checkRecord } from '#store/checkRecord.ts';
import { recordOf } from './recordOf.ts';

const sound = recordOf('quay');
const withFact = (change: (fact: Fact) => Partial<Fact>): ArticleRecord => ({
  ...sound,
  facts: sound.facts.map((fact) => ({ ...fact, ...change(fact) })),
});

describe('checkRecord', () => {
  test('finds nothing in a sound record', () => {
    expect(checkRecord(sound)).toEqual([]);
  });

  test.each<[string, ArticleRecord, string]>([
    [
      'an argument that is not cut from the text',
      withFact(() => ({ object: { text: 'Mayor', span: { start: 18, end: 23 } } })),
      'object is "Mayor" where the article says "mayor"',
    ],
    [
      'a qualifier that is not cut from the text',
      withFact(() => ({ qualifiers: { place: { text: 'Quay', span: { start: 27, end: 35 } } } })),
      'place is "Quay" where the article says "Old Quay"',
    ],
    [
      'a quantity outside the text',
      withFact(() => ({ qualifiers: { quantity: { span: { start: 50, end: 99 }, value: 2, unit: '', change: '=' } } })),
      'quantity [50, 99] is not within [0, 60]',
    ],
    [
      'an argument outside the text',
      withFact(() => ({ subject: { text: 'x', span: { start: 60, end: 61 } } })),
      'subject [60, 61] is not within [0, 60]',
    ],
    [
      'evidence that leaves its sentence',
      withFact((fact) => ({ evidence: { ...fact.evidence, span: { start: 30, end: 40 } } })),
      'evidence [30, 40] is not within [0, 36]',
    ],
    [
      'evidence of another article',
      withFact((fact) => ({ evidence: { ...fact.evidence, articleId: 'pier' } })),
      'evidence is of article "pier"',
    ],
    [
      'two facts of one id',
      { ...sound, facts: [...sound.facts, ...sound.facts] },
      'fact quay:holdsPost:4-22 is there twice',
    ],
    [
      'an empty span',
      { ...sound, article: { ...sound.article, boilerplate: [{ start: 5, end: 5 }] } },
      'boilerplate [5, 5] is not within [0, 60]',
    ],
    [
      'sentences that overlap',
      { ...sound, sentences: [...sound.sentences, ...sound.sentences] },
      'sentence 2 overlaps the one before',
    ],
  ])('finds %s', (_, record, problem) => {
    expect(checkRecord(record).join('\n')).toContain(problem);
  });
});
