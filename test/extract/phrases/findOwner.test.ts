import { expect, test } from 'vitest';
import { findGoals } from '#extract/finders/goals/findGoals.ts';
import { readArticle } from '../readArticle.ts';

/** The goals of a text as "whose: what". */
function goals(text: string): string[] {
  return findGoals(readArticle(text)).map(({ subject, object }) => `${subject.name ?? subject.text}: ${object.text}`);
}

test.each([
  ['Nordsee Bank opened. Harbour Group came. The company plans to build a port.', ['Harbour Group: build a port']],
  ['Oslo is a city. The government plans to build a port.', ['Oslo: build a port']],
  ['The Danish brewer Nordwind plans to build a port.', ['Nordwind: build a port']],
  ['Oslo said it plans to build a port.', ['Oslo: build a port']],
  ['The Harbour Bureau met. The bureau plans to plant 300 trees.', ['Harbour Bureau: trees']],
  ['Oslo is a city. Its output is to reach 3 tonnes by 2030.', ['Oslo: output']],
  ['Ma Rong wants to plant 300 trees. She plans to build a port.', ['Ma Rong: trees', 'Ma Rong: build a port']],
  ["Nokia plans to sell 300 phones. Nokia's output is to reach 3 tonnes.", ['Nokia: phones', 'Nokia: output']],
  ['Oslo Bridge is old. Bergen is a city. Bergen grew. The city plans to plant 300 trees.', ['Bergen: trees']],
  ['The leadership of Oslo plans to plant 300 trees.', ['Oslo: trees']],
])('finds whom the words before a goal mean: %s', (text, expected) => {
  expect(goals(text)).toEqual(expected);
});

test.each([
  'Bergen is expected to plant 300 trees by 2030.',
  'Observers predict that Bergen will plant 300 trees by 2030.',
  'Will Bergen plant 300 trees by 2030?',
  'If it rains, Bergen will build a port by 2030.',
  'Ma Rong is a mayor. The toll is set to increase to 12 dollars in 2031.',
  'Lorries will only drive by day.',
  'The bill holds what Bergen residents think. It is full of ideas that Bergen wants to deliver by 2030.',
  'Ma Rong, head of the Harbour Bureau, spoke. They plan to build a port.',
  'The city plans to plant 300 trees.',
  'This is to plant 300 trees.',
  'Output plans to plant 300 trees.',
])('finds nobody if the text names nobody: %s', (text) => {
  expect(goals(text)).toEqual([]);
});
