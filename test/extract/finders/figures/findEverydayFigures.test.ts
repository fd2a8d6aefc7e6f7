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
    ['The Varde Bridge, which cost $90 million, opened to traffic.', 'Varde Bridge: cost $90 million'],
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
      'Bergen: A dealer in Bergen, Norway, sold 300 boats, according to the town',
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
    'If rents in Lisbon climb 12%, tenants will leave.',
    'The landslide in Valmora did not kill 212 people, as first reported.',
    'Nordwind plans to hire 12,000 people.',
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

describe('tells a sentence whole if its number goes not without the rest of it', () => {
  test.each([
    [
      'Kestrel Foods sold 300 vans, lorries and buses.',
      'Kestrel Foods: Kestrel Foods sold 300 vans, lorries and buses',
    ],
    [
      'The Vesna Party won 23 percent of the vote, according to an exit poll.',
      'Vesna Party: The Vesna Party won 23 percent of the vote, according to an exit poll',
    ],
    [
      'Only 24% of Danes think that their bosses like them, according to a Lindby poll.',
      'Lindby: Only 24% of Danes think that their bosses like them, according to a Lindby poll',
    ],
    [
      'Inspectors are looking into an outbreak that has sickened 68 people in Wales.',
      'Wales: Inspectors are looking into an outbreak that has sickened 68 people in Wales',
    ],
    [
      'Nordwind has agreed to pay $12 million to settle claims by fishermen.',
      'Nordwind: Nordwind has agreed to pay $12 million to settle claims by fishermen',
    ],
    [
      'Kestrel Foods said on Monday that it had hired 300 bakers who speak Welsh.',
      'Kestrel Foods: Kestrel Foods said on Monday that it had hired 300 bakers who speak Welsh',
    ],
    [
      'However, some 42% of growers in Norway say that rain is their worst worry.',
      'Norway: some 42% of growers in Norway say that rain is their worst worry',
    ],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  test.each([
    'Kestrel Foods, which sold 300 boats to Norway, is growing.',
    'Kestrel Foods — it sold 300 boats to Norway — is growing.',
    'Given that Kestrel Foods sold 300 boats in Oslo, its rivals left.',
    'Kestrel Foods moved its bakery to a 300-foot hall in Oslo.',
    'Kestrel Foods claimed that the town of Oslo left $3 million behind.',
    'Kestrel Foods sold mills to the other 300 towns of Norway.',
    'Kestrel Foods, with 300 bakers, is a firm of Norway.',
    'Kestrel Foods denied that it had ever hired 300 bakers who speak Welsh.',
    'She sings in Oslo as she tours 18 towns of Norway.',
    'That is 30 percent of the workers of Nordwind who moved to Oslo.',
    'In Norway, 30 percent of those mills belong to brewers.',
    'Another 300 people who live in Oslo were hurt.',
    'The Association, which has 1,900 members, gives advice to sailors in towns that ask.',
    'The drug cost the state more than $800 million that nobody had.',
    'Harbour Fair tickets cost $20 for whoever drives the others home.',
    'In Wales, Harrow leads Price 46% to 42%.',
    'People who earn more than $50,000 leave Bergen for Oslo.',
    'Sales dates: Some 300 people who live in Oslo came.',
    'The Harbour 500 is held in Oslo by a firm that sells tyres.',
    '“We sold 300 boats,” Dahl said, “to Norway and Wales.”',
  ])('tells nothing of: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

test('what may be so is told as no more than that', () => {
  const of = (text: string) => findEverydayFigures(readArticle(text)).map(({ certainty }) => certainty);
  expect(of('Rents in Lisbon could rise 7 percent by August.')).toEqual(['hedged']);
  expect(of('Bread prices could rise 7 percent by August.')).toEqual([]);
  expect(of('Nordwind is projected to post a profit of $3 million.')).toEqual(['hedged']);
  expect(of('Nordwind is expected to post a profit of $3 million.')).toEqual([]);
  expect(of('Nordwind plans to post a profit of $3 million.')).toEqual([]);
});

test('says what its words mean that were named before, and what it is on if they leave it open', () => {
  const of = (text: string, title?: string) => {
    const annotated = readArticle(text);
    const titled = title === undefined ? annotated : { ...annotated, article: { ...annotated.article, title } };
    return findEverydayFigures(titled).map(({ meant = [], topic }) => [...meant.map(({ name }) => name), topic?.text]);
  };
  expect(of('Ingrid Dahl runs a mill. Dahl has sold 300 boats that her father built.')).toEqual([
    ['Ingrid Dahl', undefined],
  ]);
  const flood = 'The flood near Larnos came at night. The flood destroyed 300 houses that stood by the river.';
  expect(of(flood, 'Flood near Larnos destroys houses at night')).toEqual([
    ['Flood near Larnos destroys houses at night'],
  ]);
  expect(of(flood)).toEqual([]);
});

test('what was long ago is not told without its year', () => {
  const long = 'The fair of 1882 was the first. Some 300 people from Oslo marched to a park that Dahl owned.';
  expect(figures(`${long} The fair was held again in 2024.`)).toEqual([]);
});

const LETTER =
  'the mayor of the town wrote in a long letter to everybody who had bought a ticket for one of its old steamers over the last winter and spring that the timetable would have to be changed for good and soon';

describe('of a sentence that is too long for a line', () => {
  test.each([
    [
      `The harbour of Lindhaven moved 14 million tonnes of timber last year, and ${LETTER}.`,
      'Lindhaven: The harbour of Lindhaven moved 14 million tonnes of timber last year',
    ],
  ])('the part with the number is told: "%s"', (text, told) => {
    expect(figures(text)).toContain(told);
  });

  test('nothing is told if the number stands in a part that is as long', () => {
    expect(figures(`Of the 14 million tonnes of timber in Lindhaven ${LETTER}.`)).toEqual([]);
  });
});

test('what somebody says goes with who says it', () => {
  expect(
    figures('Anna Weber told the council on Monday that Lindhaven moved 14 million tonnes of timber in 2020.'),
  ).toEqual([
    'Lindhaven: Anna Weber told the council on Monday that Lindhaven moved 14 million tonnes of timber in 2020',
  ]);
});
