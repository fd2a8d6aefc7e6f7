import { describe, expect, test } from 'vitest';
import { readDate } from '#ingest/readDate.ts';

describe('readDate', () => {
  test.each([
    ['2021-09-05', '2021-09-05'],
    ['2021-09', '2021-09'],
    ['2021', '2021'],
    ['2021/9/5 10:30', '2021-09-05'],
    ['2021-09-05T23:30:00+08:00', '2021-09-05'],
    ['September 5, 2021', '2021-09-05'],
    ['Sept. 5 2021 at 10 a.m.', '2021-09-05'],
    ['Sunday, September 5th, 2021', '2021-09-05'],
    ['5 September 2021', '2021-09-05'],
    ['5th of May, 2021', '2021-05-05'],
    ['May 2021', '2021-05'],
    ['29 February 2020', '2020-02-29'],
    ['25.09.2021', '2021-09-25'],
    ['9/25/2021', '2021-09-25'],
  ])('reads %j', (words, date) => {
    expect(readDate(words)).toBe(date);
  });

  test.each([
    '',
    'soon',
    '5/9/2021',
    '2021-13-01',
    '2021-02-30',
    '29 February 2021',
    '0 May 2021',
    '12345',
    '20210905',
    'Mayor 5, 2021',
    '3021',
  ])('reads no date in %j', (words) => {
    expect(readDate(words)).toBeUndefined();
  });
});
