import { expect, test } from 'vitest';
import { writeDay } from '#wording/writeDateIn.ts';

test.each([
  ['2023-07-22', '22 July 2023'],
  ['2023-07', 'July 2023'],
  ['2023', '2023'],
  ['some day', 'some day'],
])('%s is written %s', (date, written) => {
  expect(writeDay(date)).toBe(written);
});
