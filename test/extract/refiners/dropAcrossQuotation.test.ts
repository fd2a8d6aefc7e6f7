import { expect, test } from 'vitest';
import { corpusOf } from '../../support/corpusOf.ts';

test.each([
  ['“He is trying again,” said Ma Rong, a professor at Oslo University and founder of Nordsee Bank.', ['Ma Rong']],
  ['Ma Rong, “the quiet one”, is mayor of Oslo.', ['Ma Rong']],
])('gives no post to who is spoken of: %s', async (text, names) => {
  const { records } = await corpusOf([text]);
  const facts = records.flatMap((record) => record.facts).filter(({ relation }) => relation !== 'said');
  expect([...new Set(facts.map(({ subject }) => subject.name ?? subject.text))]).toEqual(names);
});
