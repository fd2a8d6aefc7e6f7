import { expect, test } from 'vitest';
import { findFigures } from '#extract/finders/figures/findFigures.ts';
import { readArticle } from '../../readArticle.ts';

const BANK = 'Nordsee Bank is a lender. Nordsee Bank opened in May. Nordsee Bank is growing.';

/** The figures of a text as "owner metric value (what it grew by, what it was before)". */
function figures(text: string): string[] {
  return findFigures(readArticle(text)).map(({ subject, object, qualifiers: { quantity, growth, base } }) => {
    const more = [growth && `up ${growth.value}`, base && `from ${base.value}`].filter(Boolean);
    return [subject.name ?? subject.text, object.text, quantity?.value, ...more].join(' ');
  });
}

test.each([
  ['Nordsee Bank posted a net profit of 3 million euros in 2021.', 'Nordsee Bank net profit 3000000'],
  ['Bread prices rose 3 percent in May.', 'Bread prices Bread prices rose 3 percent in May 3'],
  ['Storm Dagmar killed 300 people.', 'Storm Dagmar Storm Dagmar killed 300 people 300'],
  ['Norway supplies 20 percent of the gas of Europe.', 'Norway Norway supplies 20 percent of the gas of Europe 20'],
  ['Nordsee Bank left its base rate at 3 percent.', 'Nordsee Bank Nordsee Bank left its base rate at 3 percent 3'],
  ['The output of Nordsee Bank, however, fell to 3 tonnes.', 'Nordsee Bank output 3'],
  [`${BANK} The company employs 500 people.`, 'Nordsee Bank employs 500 people 500'],
  [`${BANK} Revenue reached 3 million euros, up 5 percent.`, 'Nordsee Bank Revenue 3000000 up 5'],
  [
    `${BANK} It grew, while operating profit fell to 3 million euros from 4 million euros.`,
    'Nordsee Bank operating profit 3000000 from 4000000',
  ],
  ["Oslo is large. Oslo grew. Oslo is green. The city's population reached 700,000.", 'Oslo population 700000'],
])('reads whose a figure is and what it was: %s', (text, expected) => {
  expect(figures(text)).toContain(expected);
});

test.each([
  'Nordsee Bank will post a net profit of 3 million euros.',
  'The storm may kill 300 people.',
  'Norway could supply 20 percent of the gas.',
  'It killed 300 people.',
  'Prices rose 3 percent.',
  'The storm killed 300 people.',
  'Nordsee Bank has 3 sheds.',
  'Revenue reached 3 million euros.',
  'Nordsee Bank opened 3 years later.',
])('takes nothing for a figure that was not reached, counted or anybody’s: %s', (text) => {
  expect(figures(text)).toEqual([]);
});
