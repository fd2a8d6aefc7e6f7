import { expect, test } from 'vitest';
import { stem } from '#search/stem.ts';

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
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ['hoping', 'hopping'],
  ['news', 'new'],
  ['mayor', 'may'],
  ['2,000', '200'],
  ['市', '长'],
])('keeps %j and %j apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});
