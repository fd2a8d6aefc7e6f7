import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { readArticle } from '../readArticle.ts';

const extract = createExtractor();

/** "Ma Rong leads Harbour Bureau", and "former" behind it if it is no more. */
function relate(text: string, relation: string): string[] {
  return extract(readArticle(text))
    .filter((fact) => fact.relation === relation && fact.certainty === 'stated')
    .map(({ subject, object, qualifiers }) =>
      [subject.name ?? subject.text, object.name ?? object.text, qualifiers.tense].filter(Boolean).join(' · '),
    );
}

describe('a relation needs its own words', () => {
  test.each([
    ['headquarteredIn', 'Nordsee Bank is based in Oslo.', ['Nordsee Bank · Oslo']],
    ['headquarteredIn', 'Nordsee Bank is based in suburban Oslo.', []],
    ['employedBy', 'Anna Weber from Nordsee Bank agreed.', ['Anna Weber · Nordsee Bank']],
    ['leads', 'Anna Weber heads the Harbour Bureau.', ['Anna Weber · Harbour Bureau']],
    ['leads', "Anna Weber heads the Harbour Bureau's choir.", []],
    ['leads', 'Anna Weber led the Harbour Bureau.', ['Anna Weber · Harbour Bureau · former']],
    ['leads', 'Anna Weber has led the Harbour Bureau for years.', ['Anna Weber · Harbour Bureau']],
    ['memberOf', 'Anna Weber serves on the Harbour Council.', ['Anna Weber · Harbour Council']],
    ['memberOf', 'Anna Weber served on the Harbour Council.', ['Anna Weber · Harbour Council · former']],
    ['memberOf', 'Anna Weber wants to serve on the Harbour Council.', []],
    ['founded', 'Anna Weber founded Nordsee Bank in 1998.', ['Anna Weber · Nordsee Bank']],
    ['founded', 'Anna Weber signed a bill to establish Nordsee Bank.', []],
    ['founded', 'Anna (A.W.) Weber is the founder of Nordsee Bank.', []],
    ['foundedOn', 'The Fjord Union, founded in 2161, sends ships to the stars.', []],
    ['foundedOn', 'The Harbour Union, founded in 1961, sends ships to the isles.', ['Harbour Union · 1961']],
    ['educatedAt', 'As for Karl Berg, Anna Weber said, he attended Bergen College.', ['Karl Berg · Bergen College']],
    ['educatedAt', 'Anna Weber attended Bergen College.', ['Anna Weber · Bergen College']],
    ['educatedAt', 'Anna Weber attended the Harbour Convention.', []],
    ['educatedAt', 'Anna Weber falsely claimed she attended Bergen College.', []],
    ['subsidiaryOf', "Nordsee Bank's subsidiary Harbour Trust Ltd grew.", ['Harbour Trust Ltd · Nordsee Bank']],
    ['subsidiaryOf', "Nordsee Bank's affiliate Harbour Trust Ltd grew.", []],
  ])('%s: %s', (relation, text, expected) => {
    expect(relate(text, relation)).toEqual(expected);
  });
});

describe('a title before a name', () => {
  const posts = (text: string) =>
    extract(readArticle(text))
      .filter(({ relation }) => relation === 'holdsPost')
      .map(
        ({ subject, object, qualifiers: { place, organisation } }) =>
          `${subject.name}: ${object.text}, ${(place ?? organisation)?.name}`,
      );

  test.each([
    ['It was signed by Texas Gov. Greg Abbott.', ['Greg Abbott: Gov., Texas']],
    ['Sen. Anna Weber, D-Texas, signed it.', ['Anna Weber: Sen., Texas']],
    ['The Uzbek foreign minister, Anna Weber, signed it.', ['Anna Weber: foreign minister, Uzbekistan']],
    ['The gen of the day was Anna Weber.', []],
  ])('%s', (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
});
