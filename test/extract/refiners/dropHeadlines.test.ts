import { expect, test } from 'vitest';
import { corpusOf } from '../../support/corpusOf.ts';

test.each([
  ['Oslo Council In Norway Praises General Secretary Ma Rong And Partners\n\nIt rained.', 0],
  ['Yesterday the Oslo council praised General Secretary Ma Rong and her partners.', 1],
])('reads posts in sentences, not in headlines: %s', async (text, count) => {
  const { records } = await corpusOf([text]);
  expect(records.flatMap(({ facts }) => facts).filter(({ relation }) => relation === 'holdsPost')).toHaveLength(count);
});
