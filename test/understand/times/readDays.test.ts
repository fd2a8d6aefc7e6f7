import { expect, test } from 'vitest';
import { readDays } from '#understand/times/readDays.ts';

const TODAY = '2024-05-15';

test.each<[string, string | undefined, string, string, string]>([
  ['what happened on 21 July 2023', undefined, 'what happened', '2023-07-21', '2023-07-21'],
  ['what happened on July 21', undefined, 'what happened', '2023-07-21', '2023-07-21'],
  ['what happened on May 2', undefined, 'what happened', '2024-05-02', '2024-05-02'],
  ['what happened in April', undefined, 'what happened', '2024-04', '2024-04'],
  ['what happened in June', undefined, 'what happened', '2023-06', '2023-06'],
  ['what happened yesterday', undefined, 'what happened', '2024-05-14', '2024-05-14'],
  ['what happened last week', undefined, 'what happened', '2024-05-08', '2024-05-15'],
  ['what happened in the past three days', undefined, 'what happened', '2024-05-12', '2024-05-15'],
  ['what happened on Monday', undefined, 'what happened', '2024-05-13', '2024-05-13'],
  ['what happened last week', '2024-05-14', 'what happened', '2024-05-08', '2024-05-15'],
  ['what happened last week', '2021-03', 'what happened', '2021-03-24', '2021-03-31'],
  ['what happened yesterday', '2021-03-05', 'what happened', '2021-03-04', '2021-03-04'],
])('%s, the newest article of %s', (plain, newest, rest, from, to) => {
  expect(readDays(plain, TODAY, newest)).toEqual({ rest, time: { from, to } });
});

test.each(['what happened', 'what happened in 2023', 'what may happen', 'who is the mayor'])(
  'no day is named: %s',
  (plain) => {
    expect(readDays(plain, TODAY)).toBeUndefined();
  },
);
