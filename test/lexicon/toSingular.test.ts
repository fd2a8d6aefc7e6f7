import { expect, test } from 'vitest';
import { toSingular } from '#lexicon/toSingular.ts';

test.each([
  ['ferries', 'ferry'],
  ['ties', 'tie'],
  ['women', 'woman'],
  ['coaches', 'coach'],
  ['actresses', 'actress'],
  ['ships', 'ship'],
  ['process', 'process'],
  ['census', 'census'],
  ['basis', 'basis'],
  ['ton', 'ton'],
  ['as', 'as'],
])('the singular of "%s" is "%s"', (noun, singular) => {
  expect(toSingular(noun)).toBe(singular);
});
