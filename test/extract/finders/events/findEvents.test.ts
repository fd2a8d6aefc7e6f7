import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract/extract.ts';
import { readArticle } from '../../readArticle.ts';

const extract = createExtractor();
const RELATIONS = new Set(['event', 'attended', 'visited', 'agreed']);

/** What happens in a text as "relation who: what, stage, when, with whom". */
function happenings(text: string): string[] {
  return extract(readArticle(text))
    .filter(({ relation }) => RELATIONS.has(relation))
    .map(({ relation, subject, object, qualifiers: { stage, date, with: other } }) =>
      [`${relation} ${subject.name ?? subject.text}: ${object.name ?? object.text}`, stage, date?.from, other?.name]
        .filter(Boolean)
        .join(', '),
    );
}

describe('happenings', () => {
  test.each([
    ['The Fjord Summit will be held in Oslo on 3 May 2041.', ['event Oslo: Fjord Summit, planned, 2041-05-03']],
    ["Ida Lund's funeral took place in Oslo on 3 May 2024.", ["event Oslo: Ida Lund's funeral, 2024-05-03"]],
    ['Norway and Sweden held talks on 3 May 2024.', ['event Norway: talks, 2024-05-03, Sweden']],
    [
      'The foreign ministers of Norway and Sweden met in Oslo on 3 May 2024.',
      ['event Oslo: meeting of foreign ministers of Norway and Sweden, 2024-05-03'],
    ],
    [
      'She recalled the 3 May 2024 attack on the Fjord Council.',
      ['event attack on the Fjord Council: attack on the Fjord Council, 2024-05-03'],
    ],
    ['Norway and Sweden agreed to a fishing pact.', ['agreed Norway: fishing pact, Sweden']],
  ])('%s', (text, expected) => {
    expect(happenings(text)).toEqual(expected);
  });

  test.each([
    'The hearing was held last week.',
    'The Fjord Summit in Oslo on 3 May 2024 was cancelled.',
    'If the Fjord Summit were held in Oslo, Norway would pay.',
    'Norway has held a national convention every four years.',
    'Ida Lund said at a news conference that it rains.',
    'Ida Lund will attend the Fjord Summit.',
    'Is Ida Lund speaking at the Fjord Summit?',
    'Any deal between Norway and Sweden will have to wait.',
    'Tourists visited Norway.',
    'She recalled a 2010 plane crash.',
    "Prices rose after Norway's 2022 invasion.",
    'Ida Lund spoke at a gathering of captains in May.',
    'The debate in Oslo last week was long.',
    'During a news conference on Monday, Sheriff Ida Lund said that it rains.',
  ])('nothing that is worth telling, or that has happened: %s', (text) => {
    expect(happenings(text)).toEqual([]);
  });
});
