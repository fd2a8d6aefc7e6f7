import { describe, expect, test } from 'vitest';
import { readArticle } from '../../extract/readArticle.ts';

/** Whom the words mean, by the fullest name; "?" for nobody known. Each kind of word that is asked for, in order. */
function meant(text: string, words: RegExp): string[] {
  const { mentions, entities, article } = readArticle(text);
  return mentions
    .filter(({ span, kind }) => kind !== 'post' && words.test(article.text.slice(span.start, span.end)))
    .map(({ entity }) => (entity === undefined ? '?' : (entities[entity]?.name ?? '?')));
}

describe('names that mean one', () => {
  test.each([
    ['Karl Berg spoke. Mr Berg left. Berg sighed.', /Berg/, ['Karl Berg', 'Karl Berg', 'Karl Berg']],
    [
      'The United Nations Tide Programme (UNTP) met. UNTP left.',
      /^UNTP$/,
      ['United Nations Tide Programme', 'United Nations Tide Programme'],
    ],
    ['Nordsee Bank Ltd grew. Nordsee Bank lends.', /^Nordsee Bank$/, ['Nordsee Bank Ltd']],
    [
      'Harbour Trust, formerly Solvik Holdings, grew. Solvik Holdings was small.',
      /^Solvik/,
      ['Solvik Holdings', 'Solvik Holdings'],
    ],
  ])('%s', (text, words, expected) => {
    const found = meant(text, words);
    expect(new Set(found).size).toBe(1);
    expect(found.length).toBe(expected.length);
  });

  test.each([
    ['Karl Berg met Anna Berg. They left.', /Berg$/],
    ['Wang Min met Wang Jun in Oslo.', /Wang/],
    ['Oslo University met Oslo Bank.', /Oslo/],
    ['Senator Karl Berg left. President Karl F. Berg spoke.', /Karl/],
    ['Apple Music grew. Apple lends.', /^Apple/],
  ])('%s keeps two apart', (text, words) => {
    expect(new Set(meant(text, words)).size).toBe(2);
  });
});

describe('a name alone', () => {
  test.each([
    ['is who bears it as a family name', 'Otto James and James Lund spoke. James left.', /^James$/, ['Otto James']],
    [
      'is who is named most',
      'Ida Berg spoke. Ida Berg met Otto Berg. Later Ida Berg left. Berg sang.',
      /^Berg$/,
      ['Ida Berg'],
    ],
    ['is nobody if two are named as often', 'Ida Berg met Otto Berg. Berg left.', /^Berg$/, ['Berg']],
    ['is nobody who is named later only', 'Wang Min spoke. Wang left. Wang Jun sang.', /^Wang$/, ['Wang Min']],
    ['is nobody if it is the given name of two', 'Ida Berg met Ida Lund. Ida left.', /^Ida$/, ['Ida']],
    ['is no namesake of a pope', 'Pope Leo met Leo Berg. Leo left.', /^Leo$/, ['Leo', 'Leo']],
    ['is not the spouse of who bears the title', 'First lady Ida Lund came. President Lund spoke.', /^Lund$/, ['Lund']],
    [
      'is not the first lady between commas',
      'The first lady, Ida Lund, came. President Lund spoke.',
      /^Lund$/,
      ['Lund'],
    ],
    ['is nobody whose given name it is behind a title', 'Otto Berg came. Chief Otto spoke.', /^Otto$/, ['Otto']],
    [
      'is the only one of the title',
      'President Ida Berg and Senator Otto Berg came. Senator Berg spoke.',
      /^Berg$/,
      ['Otto Berg'],
    ],
    ['is of the sex that is told', 'Anna Berg met Karl Berg. Mr. Berg left.', /^Berg$/, ['Karl Berg']],
    [
      'is not who is called by the given name',
      'Ida Berg sang. Otto Berg spoke. Ida left. Ida came back. Berg waved to Ida.',
      /^Berg$/,
      ['Otto Berg'],
    ],
    ['is who bears no other title', 'Ida Lund came. President Lund spoke.', /^Lund$/, ['Ida Lund']],
  ])('%s: %s', (_, text, words, expected) => {
    expect(meant(text, words)).toEqual(expected);
  });

  test('is not short for a region that its city is called by', () => {
    expect(meant('Oklahoma City grew. Oklahoma did not.', /^Oklahoma$/)).toEqual(['Oklahoma']);
  });

  test('is short for a team that it ends', () => {
    expect(meant('The Harbour City Gulls won. The Gulls sang.', /^Gulls$/)).toEqual(['Harbour City Gulls']);
  });
});

describe('what stands beside a name', () => {
  test.each([
    ['Otto Lund humbled Ida Berg (“Lund is ahead of us all,” she said).', /^Lund$/, ['Otto Lund']],
    ['“I vote for Ida Berg,” Otto Lund said.', /^Otto Lund$/, ['Otto Lund']],
    ['Ida Berg, or Otto Lund, will go.', /^Otto Lund$/, ['Otto Lund']],
  ])('in %j is no other name of it', (text, words, expected) => {
    expect(meant(text, words)).toEqual(expected);
  });

  test.each([
    ["A friend of Ida Berg's, he sang.", /Berg/, ['Ida Berg']],
    ['“I’m glad,” Ida Berg said.', /I’m/, []],
  ])('by an apostrophe in %j is no part of it', (text, words, expected) => {
    expect(meant(text, words)).toEqual(expected);
  });
});

describe('pronouns', () => {
  test.each([
    ['Ma Rong spoke. She left Oslo.', /^She$/, ['Ma Rong']],
    ['Mr Berg met Ms Weber. She spoke.', /^She$/, ['Weber']],
    ['Mr Berg met Ms Weber. He spoke.', /^He$/, ['Berg']],
    ['Nordsee Bank grew. It lends to farmers.', /^It$/, ['Nordsee Bank']],
    ['Ma Rong resigned. Karl Berg will replace her.', /^her$/, ['Ma Rong']],
    [
      'Anna Weber rows. She won in May, beating Karl Berg, who rowed well. She trains daily.',
      /^She$/,
      ['Anna Weber', 'Anna Weber'],
    ],
    ['Anna Weber rows. With the engineer Karl Berg she built a boat.', /^she$/, ['Anna Weber']],
    ['The architect Anna De Berg spoke. Later De Berg left.', /^De Berg$/, ['Anna De Berg']],
    ['Anna Weber met Karl Berg. He spoke.', /^He$/, ['Karl Berg']],
    ['Mr Berg rowed. The coach John Lund, a farmer, praised the boat. He spoke.', /^He$/, ['John Lund']],
    ['Mr Berg said that Mr Lund rows. He left.', /^He$/, ['Berg']],
    ['Mr Lund rowed. He said Mr Berg would win.', /^He$/, ['Lund']],
    ['Mr Lund rowed. Mr Berg is fine, he said.', /^he$/, ['Lund']],
    ['The speech given by Mr Berg on his boat pleased Mr Lund.', /^his$/, ['Berg']],
    ['She spoke.', /^She$/, ['?']],
    ['I spoke with Ma Rong.', /^I$/, ['?']],
    ['The IT of Nordsee Bank grew.', /^IT$/, []],
  ])('%s', (text, words, expected) => {
    expect(meant(text, words)).toEqual(expected);
  });
});

describe('relative pronouns', () => {
  test.each([
    ['Ma Rong, mayor of Oslo, who spoke first, left.', /^who$/, ['Ma Rong']],
    ['She left Nordsee Bank, which grew.', /^which$/, ['Nordsee Bank']],
    ['She left Nordsee Bank, a small lender in Oslo, which grew.', /^which$/, ['Nordsee Bank']],
    ['Nordsee Bank is a lender that grew.', /^that$/, ['Nordsee Bank']],
    ['She studied at Oslo University, where she met Ma Rong.', /^where$/, ['Oslo University']],
    ['She said that Nordsee Bank grew.', /^that$/, []],
    ['Nobody knows who spoke.', /^who$/, []],
  ])('%s', (text, words, expected) => {
    expect(meant(text, words)).toEqual(expected);
  });
});

describe('common nouns', () => {
  test.each([
    ['The Harbour Bureau grew. The bureau lends boats.', /^bureau$/i, ['Harbour Bureau']],
    ['The Harbour Bureau grew. The Bureau lends boats.', /^Bureau$/, ['Harbour Bureau']],
    ['The Harbour Bureau grew. The bureau plans to lend boats.', /^bureau$/, ['Harbour Bureau']],
    ['The Harbour Bureau grew. The ministry lends boats.', /^ministry$/, ['?']],
    ['The company car is old. Nordsee Group grew.', /^company$/, []],
    [
      'Nordsee Bank grew. Nordsee Bank hired. Nordsee Bank paid. The company lends boats.',
      /^company$/,
      ['Nordsee Bank'],
    ],
    ['Nordsee Bank grew. The company lends boats.', /^company$/, ['?']],
    ['Ma Rong left Norway. The country is cold.', /^country$/, ['Norway']],
    ['Ma Rong left Norway. The city is cold.', /^city$/, []],
    ['Ma Rong left Bergen. The city is cold.', /^city$/, ['Bergen']],
  ])('%s', (text, words, expected) => {
    expect(meant(text, words)).toEqual(expected);
  });
});

describe('names of no known kind', () => {
  const others = (text: string) => {
    const { mentions, article } = readArticle(text);
    return mentions.filter(({ kind }) => kind === 'other').map(({ span }) => article.text.slice(span.start, span.end));
  };

  test.each([
    ['He visited Zaltbrik and left.', ['Zaltbrik']],
    ['Yesterday he slept.', []],
    ['He slept on Monday in May.', []],
    ['He holds an MBA and a PhD.', []],
    ['The bank gave loans.', []],
  ])('%s', (text, expected) => {
    expect(others(text)).toEqual(expected);
  });
});
