import { describe, expect, test } from 'vitest';
import { completeName } from '#corpus/completeName.ts';
import { createCorpus } from '#corpus/createCorpus.ts';
import { findKnownNames } from '#corpus/findKnownNames.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { corpusOf } from '../support/corpusOf.ts';

function recordOf(id: string, names: ArticleRecord['names']): ArticleRecord {
  return { article: { id, text: '', boilerplate: [] }, sentences: [], names, facts: [] };
}

const corpus = createCorpus(
  [
    recordOf('a', [
      { kind: 'person', name: 'Nora Blythe', aliases: ['Blythe'], mentions: 3 },
      { kind: 'person', name: 'Jan van der Meulen', aliases: [], mentions: 1 },
      { kind: 'organisation', name: 'Tideway Lines', aliases: ['Tideway Ferry Lines'], mentions: 2 },
    ]),
    recordOf('b', [
      { kind: 'person', name: 'NORA BLYTHE', aliases: [], mentions: 2 },
      { kind: 'organisation', name: 'Tideway Ferry Lines', aliases: [], mentions: 1 },
      { kind: 'place', name: 'Northmoor', aliases: [], mentions: 9 },
    ]),
  ],
  [{ kind: 'place', name: 'Port of Northmoor', aliases: ['Northmoor'], native: '北荒', note: 'the harbour town' }],
);

describe('entities', () => {
  test('are one across articles under one name, the first, with all their mentions', () => {
    const [blythe] = corpus.findEntities('nora blythe');
    expect(blythe?.entity).toMatchObject({ name: 'Nora Blythe', mentions: 5, articleIds: ['a', 'b'] });
  });

  test('are called as seeds/names.json calls them, and keep what articles call them', () => {
    const [port] = corpus.findEntities('北荒');
    expect(port?.entity).toMatchObject({ name: 'Port of Northmoor', aliases: ['Northmoor'], note: 'the harbour town' });
  });

  test('are found by an alias of more than one word in another article', () => {
    const argument = { kind: 'organisation', text: 'the Tideway Ferry Lines', span: { start: 0, end: 23 } } as const;
    expect(corpus.entityOf(argument)?.name).toBe('Tideway Ferry Lines');
  });

  test.each([
    ['Blythe', 'isSurname', true],
    ['van der Meulen', 'isSurname', true],
    ['Nora', 'isSurname', false],
    ['the ferry company Tideway', 'isDescription', false],
    ['Tideway ferry', 'isDescription', true],
  ] as const)('%j: %s is %s', (words, is, expected) => {
    expect(corpus[is](words)).toBe(expected);
  });
});

describe('names of several articles', () => {
  type Names = readonly (readonly [kind: 'person' | 'organisation' | 'place' | 'other', name: string, post?: string])[];
  const span = { start: 0, end: 1 };
  const toRecord = (named: Names, at: number): ArticleRecord => ({
    ...recordOf(
      `r${at}`,
      named.map(([kind, name]) => ({ kind, name, aliases: [], mentions: 1 })),
    ),
    facts: named.flatMap(([kind, name, post]) =>
      post === undefined
        ? []
        : [
            {
              id: `r${at}:${name}`,
              relation: 'holdsPost',
              subject: { text: name, span, name, kind },
              object: { text: post, span, kind: 'post' },
              qualifiers: {},
              certainty: 'stated',
              evidence: { articleId: `r${at}`, sentence: span, span, foundBy: 'test' },
            },
          ],
    ),
  });
  const keyOf = (articles: readonly Names[], [kind, text]: Names[number]) =>
    createCorpus(articles.map(toRecord), []).entityOf({ kind, text, span })?.key;

  test.each<[string, readonly Names[], Names[number], string]>([
    [
      'an initial and one post',
      [[['person', 'Ida B. Lund', 'Mayor']], [['person', 'Ida Lund', 'mayor']]],
      ['person', 'Ida B. Lund'],
      'person:ida lund',
    ],
    [
      'an initial alone',
      [[['person', 'Ida B. Lund', 'Mayor']], [['person', 'Ida Lund']]],
      ['person', 'Ida B. Lund'],
      'person:ida b lund',
    ],
    [
      'an initial and another post',
      [[['person', 'Ida B. Lund', 'President']], [['person', 'Ida Lund', 'Sen.']]],
      ['person', 'Ida B. Lund'],
      'person:ida b lund',
    ],
    [
      'a middle name and one post',
      [[['person', 'Ida Rosa Lund', 'Sen.']], [['person', 'Ida Lund', 'senator']]],
      ['person', 'Ida Rosa Lund'],
      'person:ida lund',
    ],
    [
      'the family name of the only one of that post',
      [[['person', 'Ida Lund', 'Mayor']], [['person', 'Otto Lund', 'Sen.']], [['person', 'Lund', 'Sen.']]],
      ['person', 'Lund'],
      'person:otto lund',
    ],
    [
      'the family name of two',
      [[['person', 'Ida Lund', 'Mayor']], [['person', 'Otto Lund', 'Sen.']], [['person', 'Lund']]],
      ['person', 'Lund'],
      'person:lund',
    ],
    [
      'a name of unknown kind',
      [[['organisation', 'Solvik']], [['other', 'Solvik']]],
      ['other', 'Solvik'],
      'organisation:solvik',
    ],
    [
      'a company once taken for somebody',
      [[['organisation', 'Solvik']], [['organisation', 'Solvik']], [['person', 'Solvik']]],
      ['person', 'Solvik'],
      'organisation:solvik',
    ],
    [
      'a family and its town',
      [[['place', 'Solvik']], [['place', 'Solvik']], [['person', 'Solvik']]],
      ['person', 'Solvik'],
      'person:solvik',
    ],
    [
      'one name in Latin letters',
      [[['person', 'Ivan Borskyy']], [['person', 'Ivan Borsky']]],
      ['person', 'Ivan Borskyy'],
      'person:ivan borsky',
    ],
  ])('%s', (_, articles, asked, expected) => {
    expect(keyOf(articles, asked)).toBe(expected);
  });
});

describe('completeName', () => {
  const option = (complete: 'people' | 'owners' | 'names') =>
    ({ name: 'name', description: '', type: 'text', complete }) as const;

  test.each([
    ['people', '', ['Nora Blythe', 'Jan van der Meulen']],
    ['owners', 'tide', ['Tideway Lines', 'Tideway Ferry Lines']],
    ['names', 'north', ['Port of Northmoor']],
  ] as const)('offers %s for %j', (kind, typed, names) => {
    expect(completeName(option(kind), typed, corpus).map(({ value }) => value)).toEqual(names);
  });

  test('offers nothing for an option that takes no name', () => {
    expect(completeName({ name: 'by', description: '', type: 'text' }, 'north', corpus)).toEqual([]);
  });
});

test.each([
  ["Nora Blythe's ferry left Northmoor.", ['Nora Blythe', 'Port of Northmoor']],
  ['布莱斯在北荒。', ['Port of Northmoor']],
  ['Tideway Ferry Lines sank; Tideway Lines, too.', ['Tideway Ferry Lines', 'Tideway Lines']],
  ['nora blythe', []],
])('the names known in %j are %j', (text, names) => {
  expect(findKnownNames(text, corpus)).toEqual(names);
});

describe('names that mean one across articles', () => {
  const person = (name: string, aliases: readonly string[] = []) =>
    ({ kind: 'person', name, aliases, mentions: 1 }) as const;
  const body = (name: string, aliases: readonly string[] = []) =>
    ({ kind: 'organisation', name, aliases, mentions: 1 }) as const;
  const place = (name: string) => ({ kind: 'place', name, aliases: [], mentions: 1 }) as const;
  type Names = ArticleRecord['names'];
  const countOf = (...articles: readonly Names[]) =>
    new Set(
      createCorpus(
        articles.map((names, i) => recordOf(`a${i}`, names)),
        [],
      )
        .completions('', ['person', 'organisation', 'place'])
        .map((name) => name),
    ).size;

  test.each<[string, Names[]]>([
    ['a letter between the names of an article', [[person('Ida B. Lund', ['Ida Lund'])], [person('Ida Lund')]]],
    ['letters with stops', [[person('J. D. Lund')], [person('JD Lund')]]],
    ['a possessive', [[person("Ida Lund's")], [person('Ida Lund')]]],
    ['a family name alone', [[person('Xi Lanying')], [person('Xi Lanying')], [person('Xi')]]],
    ['another name of a country', [[place('U.S.')], [place('United States')], [place('America')]]],
    ['the country before a body', [[body('U.S. Bureau of Tidal Mills')], [body('Bureau of Tidal Mills')]]],
    ['its initials', [[body('Tidal Mills Bureau', ['TMB'])], [body('Tidal Mills Bureau')], [body('TMB')]]],
  ])('%s', (_, articles) => {
    expect(countOf(...articles)).toBe(1);
  });

  test.each<[string, Names[]]>([
    ['a letter that nothing else supports', [[person('Ida B. Lund')], [person('Ida Lund')]]],
    ['two letters between the names', [[person('Ida B. Lund')], [person('Ida C. Lund')]]],
    [
      'a family name that two bear',
      [[person('Ida Lund')], [person('Ida Lund'), person('Otto Lund')], [person('Lund')]],
    ],
    ['a family name whose bearer one article names', [[person('Ida Lund')], [person('Lund')]]],
    ['a given name', [[person('Ida Lund')], [person('Ida Lund')], [person('Ida')]]],
    ['two chambers', [[body('U.S. Senate')], [body('Senate')]]],
  ])('but not %s', (_, articles) => {
    expect(countOf(...articles)).toBeGreaterThan(1);
  });
});

describe('facts of people who are called by half a name', () => {
  test.each([
    ['Price works at Harbour Bank.', []],
    ['Chief Price is chairwoman of Harbour Bank. Anna Price sang.', ['Anna Price']],
    ['Yesterday King Charles opened the bridge of Oslo.', ['Charles']],
  ])('are none, unless an article names them in full or one name is all they have: %s', async (text, expected) => {
    const { facts, entityOf } = (await corpusOf([text])).corpus;
    const held = facts.filter(({ relation }) => /^(?:holdsPost|employedBy)$/.test(relation));
    expect([...new Set(held.map(({ subject }) => entityOf(subject)?.name))]).toEqual(expected);
  });
});
