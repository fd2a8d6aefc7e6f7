import { describe, expect, test } from 'vitest';
import { findGoals } from '#extract/finders/goals/findGoals.ts';
import { readArticle } from '../../readArticle.ts';

/** The goals of a text as "owner: what, by when". */
function goals(text: string): string[] {
  return findGoals(readArticle(text))
    .filter(({ certainty }) => certainty !== 'negated')
    .map(({ subject, object, qualifiers: { deadline } }) =>
      [`${subject.name ?? subject.text}: ${object.name ?? object.text}`, deadline?.to].filter(Boolean).join(', '),
    );
}

describe('goals', () => {
  test.each([
    ['Oslo plans to ban old ferries from the harbour.', ['Oslo: ban old ferries from the harbour']],
    ['Norway, which has few roads, plans to build a tunnel.', ['Norway: build a tunnel']],
    ['Norway will close its last mine, and the miners are angry.', ['Norway: close its last mine']],
    ['The goal for Oslo: to become a hub for ferries.', ['Oslo: become a hub for ferries']],
    [
      'At the Oslo Bureau of Culture, the focus is on boats. The bureau plans to open a museum of boats.',
      ['Oslo Bureau of Culture: open a museum of boats'],
    ],
    ['Norway plans to open 30 schools in Bergen by 2031.', ['Norway: open schools in Bergen, 2031']],
    ['Norway plans to cut its debt by more than 12% by 2031.', ['Norway: cut its debt, 2031']],
    ['Norway has pledged to become carbon neutral by 2050.', ['Norway: become carbon neutral by 2050, 2050']],
    ['Norway will open a school and will build a tunnel.', ['Norway: open a school', 'Norway: build a tunnel']],
    ['Norway aims to cut its debt by 12% by 2031, selling 700 boats.', ['Norway: debt, 2031']],
    ['Retailer Solvik is to close four shops.', ['Solvik: close four shops']],
    ['Retailer Solvik is to close four shops by 2031.', ['Solvik: close shops, 2031']],
    ['Norway’s capacity is to grow from 90 tonnes today to 500 tonnes by 2031.', ['Norway: capacity, 2031']],
  ])('that are told as their owner’s: %s', (text, expected) => {
    expect(goals(text)).toEqual(expected);
  });

  test.each([
    'Norway plans to press ahead with it.',
    'Nobody asked how Norway plans to build a tunnel.',
    'Experts believe Norway plans to build a tunnel.',
    'Reports that Norway plans to build a tunnel are false.',
    '“Norway is going to build a tunnel for us,” she said.',
    'Ida Roe, 40, of Oslo plans to sing.',
    'A meteor shower will peak over Norway on Friday.',
    'Norway is working on a tunnel plan to help those in need.',
    'For towns that ask, Norway plans to build tunnels.',
    'Norway plans to build a tunnel if its debt falls.',
    'Here is what would change if the strike goes on:\nThe ministry has a list.\nNorway will close its last mine.',
    'Here is what a strike would mean: Norway will close its last mine.',
    'Norway wants to cut its tax from 20% to 15% for firms that stay.',
    'The state Department of Ferries plans to build a tunnel.',
    'Solvik will be set up at the harbour of Oslo.',
    'Norway plans to host the final race.',
    'Norway plans to use a visit to this town to build trust.',
    'Ida Roe raised her price target for Norway to 300 dollars.',
  ])('that are nobody’s, or that nobody understands: %s', (text) => {
    expect(goals(text)).toEqual([]);
  });
});
