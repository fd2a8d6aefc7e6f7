import { expect, test } from 'vitest';
import { stemWord } from '#text/stemWord.ts';

test.each([
  ['elections', 'elected'],
  ['won', 'winning'],
  ['cities', 'city'],
  ['hopping', 'hopped'],
  ['hoping', 'hopes'],
  ['national', 'nationally'],
  ['chosen', 'chooses'],
  ['apologies', 'apology'],
])('brings %j and %j together', (a, b) => {
  expect(stemWord(a)).toBe(stemWord(b));
});

test.each([
  ['hoping', 'hopping'],
  ['news', 'new'],
  ['mayor', 'may'],
  ['2,000', '200'],
  ['市', '长'],
])('keeps %j and %j apart', (a, b) => {
  expect(stemWord(a)).not.toBe(stemWord(b));
});
