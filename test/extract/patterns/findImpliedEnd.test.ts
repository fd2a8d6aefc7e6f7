import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { readArticle } from '../readArticle.ts';

const extract = createExtractor();

/** The facts of a text as "subject relation object (body)". */
function facts(text: string): string[] {
  return extract(readArticle(text)).map(({ subject, relation, object, qualifiers }) => {
    const body = qualifiers.organisation ?? qualifiers.place;
    return `${subject.name ?? subject.text} ${relation} ${object.name ?? object.text}${body ? ` (${body.name ?? body.text})` : ''}`;
  });
}

describe('what a predicate is said of', () => {
  test.each([
    ['Ma Rong studied tides in Bergen and later joined Nordsee Bank.', 'Ma Rong employedBy Nordsee Bank'],
    ['After joining Nordsee Bank, Ma Rong moved to Oslo.', 'Ma Rong employedBy Nordsee Bank'],
    ['Nordsee Bank is a small lender founded in 1998.', 'Nordsee Bank foundedOn 1998'],
    ['Founded in 1998, Nordsee Bank lends to farmers.', 'Nordsee Bank foundedOn 1998'],
    ['Nordsee Bank, which is owned by Harbour Trust Ltd, is led by Ma Rong.', 'Ma Rong leads Nordsee Bank'],
    ['Ma Rong, mayor of Oslo and chairwoman of Nordsee Bank, spoke.', 'Ma Rong holdsPost chairwoman (Nordsee Bank)'],
    ['Ma Rong, 52, director of Nordsee Bank, spoke.', 'Ma Rong holdsPost director (Nordsee Bank)'],
    ['Ma Rong (born 1970) is the director of Nordsee Bank.', 'Ma Rong holdsPost director (Nordsee Bank)'],
  ])('%s', (text, expected) => {
    expect(facts(text)).toContain(expected);
  });

  test.each([
    ['Nordsee Bank, which is owned by Harbour Trust Ltd, is led by Ma Rong.', 'Ma Rong leads Harbour Trust Ltd'],
    [
      "Oslo's mayor, Ma Rong, and Karl Berg, who is director of Nordsee Bank, came.",
      'Karl Berg holdsPost mayor (Oslo)',
    ],
    [
      "Oslo's mayor, Ma Rong, and Karl Berg, who is director of Nordsee Bank, came.",
      'Ma Rong holdsPost director (Nordsee Bank)',
    ],
    [
      'Officials met Ma Rong, the mayor of Oslo, and the director of Nordsee Bank.',
      'Ma Rong holdsPost director (Nordsee Bank)',
    ],
    [
      'Guests, including Ma Rong, Chief Prosecutor of the Harbour Bureau Karl Berg, came.',
      'Ma Rong holdsPost Chief Prosecutor (Harbour Bureau)',
    ],
    ["Ma Rong's lawyer, Karl Berg, spoke.", 'Ma Rong holdsPost lawyer'],
    ['Ma Rong is the daughter of the president of Norway.', 'Ma Rong holdsPost president (Norway)'],
    ['Mayor Ma Rong opened the Harbour Bureau.', 'Ma Rong founded Harbour Bureau'],
    ['The company was founded by Ma Rong.', 'Ma Rong founded company'],
    ['Ma Rong came, Nordsee Bank soon grew and joined Harbour Trust Ltd.', 'Ma Rong employedBy Harbour Trust Ltd'],
    ['Nordsee Bank grew, Ma Rong later left, and was founded in 1998.', 'Nordsee Bank foundedOn 1998'],
  ])('%s does not say %s', (text, wrong) => {
    expect(facts(text)).not.toContain(wrong);
  });
});
