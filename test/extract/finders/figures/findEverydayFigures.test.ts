import { describe, expect, test } from 'vitest';
import { findEverydayFigures } from '#extract/finders/figures/findEverydayFigures.ts';
import { readArticle } from '../../readArticle.ts';

/** The figures of a text as "owner: what is told of it". */
function figures(text: string): string[] {
  return findEverydayFigures(readArticle(text)).map(
    ({ subject, object }) => `${subject.name ?? subject.text}: ${object.text}`,
  );
}

describe('tells the clause of a figure whole, and whose it is', () => {
  test.each([
    ['Rents in Lisbon climbed 12% last year.', 'Lisbon: Rents in Lisbon climbed 12% last year'],
    ['The Varde Bridge cost $90 million to build.', 'Varde Bridge: The Varde Bridge cost $90 million to build'],
    ['Kestrel Foods cut 300 jobs in Ohio last month.', 'Kestrel Foods: Kestrel Foods cut 300 jobs in Ohio last month'],
    ['Algeria supplies 23% of Spain’s gas.', 'Algeria: Algeria supplies 23% of Spain’s gas'],
    ['In 2020, Greece received 7.4 million tourists.', 'Greece: In 2020, Greece received 7.4 million tourists'],
    ['Finland has 5.6 million inhabitants.', 'Finland: Finland has 5.6 million inhabitants'],
    ['There are 14,000 nurses in Wales.', 'Wales: There are 14,000 nurses in Wales'],
    [
      'More than 2,300 houses were destroyed by the Lark Fire.',
      'Lark Fire: More than 2,300 houses were destroyed by the Lark Fire',
    ],
    [
      'About 60% of Iceland’s electricity comes from rivers.',
      'Iceland: About 60% of Iceland’s electricity comes from rivers',
    ],
    ['The Varde Bridge, which cost $90 million, opened in 2019.', 'Varde Bridge: cost $90 million'],
    [
      'Wildfires have burned 61,000 hectares in Galicia since June.',
      'Galicia: Wildfires have burned 61,000 hectares in Galicia since June',
    ],
    [
      'Mortgage rates dropped to 6.1 percent this week.',
      'Mortgage rates: Mortgage rates dropped to 6.1 percent this week',
    ],
    [
      'The average price of a new car rose to $48,000 in July.',
      'average price of a new car: The average price of a new car rose to $48,000 in July',
    ],
    [
      'A dealer in Bergen, Norway, sold 300 boats, according to the town.',
      'Bergen: A dealer in Bergen, Norway, sold 300 boats',
    ],
    ['Cars worth $3bn were exported from Norway in 2022.', 'Norway: Cars worth $3bn were exported from Norway in 2022'],
    ['A fine of $3 million was imposed on Nordwind.', 'Nordwind: A fine of $3 million was imposed on Nordwind'],
    ['Harbour Star beat its rivals and sold 2.1 million tickets.', 'Harbour Star: sold 2.1 million tickets'],
    [
      'In Madagascar, 300 people died in the flood last week.',
      'Madagascar: In Madagascar, 300 people died in the flood last week',
    ],
    ['There are 50,000 species of spiders.', 'spiders: There are 50,000 species of spiders'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });
});

test('what somebody says is so by hearsay', () => {
  const of = (text: string) => findEverydayFigures(readArticle(text)).map(({ certainty }) => certainty);
  expect(of('Officials said 27 people died in the ferry accident near Larnos.')).toEqual(['hedged']);
  expect(of('Nordwind sold 300 boats, a group of dealers said in a report.')).toEqual(['hedged']);
  expect(of('Some 27 people died in the ferry accident near Larnos.')).toEqual(['stated']);
});

describe('tells nothing that is wished, guessed, asked, quoted, cut or nobody’s', () => {
  test.each([
    'Bread prices could rise 7 percent by August.',
    'If rents in Lisbon climb 12%, tenants will leave.',
    'The landslide in Valmora did not kill 212 people, as first reported.',
    'Nordwind plans to hire 12,000 people.',
    'Nordwind is expected to post a profit of $3 million.',
    'He earned 14 points in the second half.',
    'The bridge would have cost $90 million.',
    'Did unemployment in Spain fall to 4 percent?',
    'They lost 31 to 17.',
    'Prices start at $12.',
    'Tickets cost $20 for adults and $12 for children.',
    '"Nordwind employs 12,000 people," she said.',
    'Kestrel Foods denied that it had cut 300 jobs.',
    'Unless exports of Norway reach 3 million tonnes, the port will close.',
    'Thousands of people live in Bergen.',
    'The 300 workers of Nordwind live in Bergen.',
    'Kestrel Foods sold 300 vans, lorries and buses.',
    'The company employs 300 people.',
    'The report asked whether 40% of doctors in Wales were leaving.',
    'Nine thousand people attended his speech in Bergen.',
    'The film distributed by Nordwind cost $15 million.',
    'Net sales grew to $6.5 billion.',
    '11 acres purchased in 1998 from Bergen.',
    'Some 40,000 Norwegian soldiers are stationed in the region.',
    'Net profit, however, fell to 3 million euros. Net debt stood at 3 million euros.',
    'About 20 of those workers live in Bergen.',
    'That year, Nordwind sold 300 boats.',
    'Sales of Nordwind rose from $300 million.',
    'Just 30 miles north of Bergen is a lake.',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
