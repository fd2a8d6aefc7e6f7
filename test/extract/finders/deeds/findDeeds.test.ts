import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { readArticle } from '../../readArticle.ts';

const extract = createExtractor();

/** The deeds of a text as "what, when". */
function deeds(text: string): string[] {
  return extract(readArticle(text))
    .filter(({ relation, qualifiers: { kind } }) => relation === 'event' && kind === 'deed')
    .map(({ object, qualifiers: { date } }) => [object.name, date?.from].filter(Boolean).join(', '));
}

describe('deeds', () => {
  test.each([
    ['with its day', 'Ida Lund resigned on 3 May 2024.', 'Ida Lund resigned, 2024-05-03'],
    [
      'with a date that opens the sentence',
      'In 1998, Ida Lund published a study of the tides in the Fjord.',
      'Ida Lund published a study of the tides in the Fjord, 1998',
    ],
    [
      'with a date between its words',
      'The Harbour Bureau fined Nordsee Bank in 2019 for its loans to Bergen.',
      'Harbour Bureau fined Nordsee Bank for its loans to Bergen, 2019',
    ],
    [
      'of whom a clause is about',
      'She thanked Karl Berg, who died in 2011, in a letter to the town.',
      'Karl Berg died, 2011',
    ],
    [
      'that another clause takes for granted',
      'The town wept after Karl Berg was arrested in Oslo in May 2019.',
      'Karl Berg was arrested in Oslo, 2019-05',
    ],
    ['of two together', 'Ida Lund and Karl Berg divorced in 2008.', 'Ida Lund and Karl Berg divorced, 2008'],
    [
      'with what a title says of a surname',
      'On 3 May 1986, President Berg stopped in Bergen.',
      'President Berg stopped in Bergen, 1986-05-03',
    ],
    ['that tell enough without a date', 'Ida Lund was born in Bergen.', 'Ida Lund was born in Bergen'],
    [
      'with the year of the games',
      'Ida Lund won silver at the 2016 Harbour Games.',
      'Ida Lund won silver at the 2016 Harbour Games, 2016',
    ],
  ])('%s', (_what, text, expected) => {
    expect(deeds(text)).toEqual([expected]);
  });

  test('what "and" joins is told with the same name and the same auxiliary', () => {
    expect(deeds('Karl Berg was arrested in 2019 and charged with fraud in Oslo in 2020.')).toEqual([
      'Karl Berg was arrested, 2019',
      'Karl Berg was charged with fraud in Oslo, 2020',
    ]);
  });

  test.each([
    ['denied', 'Ida Lund never resigned in 2019.'],
    ['to come', 'Ida Lund will resign in 2041.'],
    ['only claimed', 'Karl Berg claimed that Ida Lund was arrested in 2019.'],
    ['only possible', 'If Ida Lund resigned in 2019, nobody noticed.'],
    ['said in quotation marks', '“Ida Lund was arrested in 2019,” said Karl Berg.'],
    ['of nobody who is named', 'A man was arrested in Oslo in 2019.'],
    ['of a surname alone', 'Lund was arrested in Oslo in 2019.'],
    ['of "the bill"', 'Ida Lund signed the bill in 2019.'],
    ['of what was told before', 'Ida Lund rejected it in 2019 and signed another on 3 May 2020.'],
    ['cut before a title', 'Ida Lund published “The Tides” in 2019.'],
    ['with the date of something else', 'Ida Lund announced a plan to leave Oslo in 2019.'],
    ['with the date of a noun', "Ida Lund signed Monday's letter."],
    ['that say little without a date', 'Ida Lund signed a letter.'],
    ['asked', 'Was Ida Lund arrested in 2019?'],
    ['done again and again', 'Ida Lund often sued Nordsee Bank in 2019.'],
  ])('none %s', (_what, text) => {
    expect(deeds(text)).toEqual([]);
  });
});
