import { expect, test } from 'vitest';
import { findOverlapping } from '#model/span.ts';

const at = (start: number, end: number) => ({ span: { start, end } });
const things = [at(0, 4), at(5, 30), at(8, 12), at(14, 20), at(31, 33), at(40, 44)];

test.each([
  ['nothing', 4, 5, []],
  ['a thing that holds the span', 24, 26, [at(5, 30)]],
  ['things that stand in each other', 11, 15, [at(5, 30), at(8, 12), at(14, 20)]],
  ['the last', 43, 60, [at(40, 44)]],
  ['all', 0, 99, things],
])('finds %s', (_, start, end, found) => {
  expect(findOverlapping(things, { start, end })).toEqual(found);
});
