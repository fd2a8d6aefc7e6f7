import { expect, test } from 'vitest';
import { corpusOf } from '../../../support/corpusOf.ts';

test.each([
  ['Oslo United scored two goals and kicked a field goal from 30 yards.', 0],
  ['Oslo will replace a collection of 20 old sheds.', 0],
  ['Oslo will cut its emissions by 40 percent by 2030.', 1],
  ['The goal of Oslo is to plant 40,000 trees by 2040.', 1],
])('knows an aim from a deed or a game: %s', async (text, count) => {
  const { records } = await corpusOf([text]);
  expect(records.flatMap(({ facts }) => facts).filter(({ relation }) => relation === 'target')).toHaveLength(count);
});
