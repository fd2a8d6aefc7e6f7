import { describe, expect, test } from 'vitest';
import { ABSOLUTE_ROWS } from '#annotate/moments/absoluteRows.ts';
import { findMoments } from '#annotate/moments/findMoments.ts';
import { RELATIVE_ROWS } from '#annotate/moments/relativeRows.ts';
import { loadWink } from '#annotate/tokens/loadWink.ts';
import { tokenize } from '#annotate/tokens/tokenize.ts';
import type { PartialDate } from '#model/article.ts';
import { cut } from '#model/span.ts';

const wink = loadWink();
const find = (text: string, publishedOn?: PartialDate) =>
  findMoments({ text, ...tokenize(text, [], wink), ...(publishedOn && { publishedOn }) });
const written = (text: string, publishedOn?: PartialDate) =>
  find(text, publishedOn).map(({ from, to }) => (from === undefined ? '?' : from === to ? from : `${from}/${to}`));

describe('findMoments', () => {
  test.each([...Object.entries(RELATIVE_ROWS), ...Object.entries(ABSOLUTE_ROWS)])('reads: %s', (_, row) => {
    const [text, from, to] = row.example;
    expect(find(text, '2024-06-14')).toMatchObject([{ ...(from && { from }), ...(to && { to }) }]);
    expect(find(text, '2024-06-14')[0]?.from).toBe(from);
    expect(find(row.counterExample, '2024-06-14')).toEqual([]);
  });

  // 14 June 2024 is a Friday.
  test.each([
    ['On July 9 the choir sang.', '2023-07-09'],
    ['On June 20 the council met.', '2023-06-20'],
    ['The bridge will open on June 20.', '2024-06-20'],
    ['The bridge will open on May 2.', '2025-05-02'],
    ['It was signed on the evening of February 11.', '2024-02-11'],
    ['The fair runs July 3-5, 2024.', '2024-07-03/2024-07-05'],
    ['The fair ran from May 15 to 20, 2022.', '2022-05-15/2022-05-20'],
    ['In April of this year it grew.', '2024-04'],
    ['In July last year it grew.', '2023-07'],
    ['In December it grew.', '2023-12'],
    ['In December it will grow.', '2024-12'],
    ['By 2025, output will double.', '2025'],
    ['It should be ready by the end of 2026.', '2026'],
    ['By the end of the 15th Five-Year Plan period it will stand.', '2026/2030'],
    ['Output grew since 2019.', '2019'],
    ['The tax stays until 2027.', '2027'],
    ['From 2021 to 2025 it grew.', '2021/2025'],
    ['The 2023-24 budget passed.', '2023/2024'],
    ['It grew in the early 1990s.', '1990/1999'],
    ['It will invest over the next five years.', '2024/2029'],
    ['It grew in the past three months.', '2024-03/2024-06'],
    ['He said so on Thursday.', '2024-06-13'],
    ['It opens next Tuesday.', '2024-06-18'],
    ['It opened this week.', '2024-06-10/2024-06-16'],
    ['Sales fell in the first quarter.', '2024-01/2024-03'],
    ['Sales fell in the fourth quarter.', '2023-10/2023-12'],
    ['Sales will rise in the first half.', '2024-01/2024-06'],
    ['Sales will rise in the second half of next year.', '2025-07/2025-12'],
    ['Sales fell last quarter.', '2024-01/2024-03'],
    ['It shut three weeks ago.', '2024-05-24'],
    ['It shut a year ago.', '2023'],
    ['It shut a few years ago.', '?'],
    ['It ended two years later.', '?'],
    ['It is due within ten days.', '2024-06-14/2024-06-24'],
    ['It will end in two months.', '2024-06/2024-08'],
    ['The goal is for the end of this decade.', '2020/2029'],
    ['The vote is tomorrow.', '2024-06-15'],
    ['Sept. 5, 2022 was cold.', '2022-09-05'],
    ['The 21st of March, 2020, was cold.', '2020-03-21'],
  ])('resolves %j', (text, expected) => {
    expect(written(text, '2024-06-14')).toEqual([expected]);
  });

  test.each([
    ['They march toward the goal.'],
    ['It may rain, and the second man sat.'],
    ['One hundred people came.'],
    ['About 2000 people came and paid $1999.'],
    ['The Boeing 767 flew 2,025 km.'],
    ['He was second in the first half of the match.'],
    ['A five-year plan was made.'],
    ['She was last. This is next.'],
    ['Room 1905 is free.'],
    ['Theresa May spoke, and Mr March left.'],
  ])('finds no date in %j', (text) => {
    expect(find(text, '2024-06-14')).toEqual([]);
  });

  test.each([
    ['by', 'It must close by 2030.'],
    ['by', 'It must close before the end of 2030.'],
    ['since', 'It has been closed since 2020.'],
    ['until', 'It is closed until May 2025.'],
    ['within', 'It must close within three years.'],
    ['within', 'It must close in the next three years.'],
    ['on', 'It closed in 2020.'],
  ])('reads the role %s in %j', (role, text) => {
    expect(find(text, '2024-06-14').map((moment) => moment.role)).toEqual([role]);
  });

  test.each([
    [undefined, 'It met on July 21 and yesterday.', ['?', '?']],
    ['2023', 'It met on July 21, and last year.', ['?', '2022']],
    ['2023-07', 'It met on July 2, last month and yesterday.', ['2023-07-02', '2023-06', '?']],
    [undefined, 'It met in 2019.', ['2019']],
  ])('guesses nothing where the article is of %j', (publishedOn, text, expected) => {
    expect(written(text, publishedOn)).toEqual(expected);
  });

  test('keeps the precision that is known', () => {
    const text = 'In 2021, in May 2022, on 3 June 2023 and in the first half of 2024 it met.';
    expect(find(text).map(({ precision }) => precision)).toEqual(['year', 'month', 'day', 'half']);
  });

  test('cuts the words of the date out of the text', () => {
    const text = 'By the end of 2025 it will grow; in early 2026 it will stop.';
    expect(find(text).map(({ span }) => cut(text, span))).toEqual(['the end of 2025', 'early 2026']);
  });
});
