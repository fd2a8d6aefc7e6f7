import { listWords } from '#lexicon/listWords.ts';
import type { Change } from '#model/quantity.ts';

type Comparator = { readonly change: Change; readonly before: readonly string[]; readonly after: readonly string[] };

/** Words beside a number that say how exactly it is meant. */
export const COMPARATORS: readonly Comparator[] = [
  {
    change: '~',
    before: listWords(`
      about, around, roughly, approximately, approx, approx., nearly, almost, some, circa, c., ca., ~, ≈, close to,
      an estimated, estimated, in the region of, somewhere around, something like, in the neighbourhood of,
      in the neighborhood of, on the order of, in the order of, virtually, practically, approaching, near, towards,
      average, averaged, averages, averaging, average of, averages of, on average
    `),
    after: ['or so', 'odd', 'or thereabouts', 'on average'],
  },
  {
    change: '>',
    before: listWords(`
      more than, over, above, at least, no less than, no fewer than, not less than, not fewer than, upwards of,
      upward of, in excess of, greater than, higher than, larger than, longer than, better than, beyond, exceed,
      exceeds, exceeded, exceeding, surpass, surpasses, surpassed, surpassing, to top, will top, would top, topped,
      topping, as few as, as little as, a minimum of, minimum of, minimum, >, ≥, >=, well over, just over,
      a little over, slightly over, not under, not below, north of, older than, outnumber, starting at, starting from,
      from at least, crossed, crossing, bigger than, exceed the, exceeds the, exceeded the, surpass the,
      surpassed the, upwards
    `),
    after: listWords(`
      or more, or above, or over, or higher, or greater, or older, or better, or longer, and above, and over,
      and older, and up, and more, plus, upwards, at least, at the least, at minimum, or larger
    `),
  },
  {
    change: '<',
    before: listWords(`
      less than, fewer than, lower than, smaller than, shorter than, under, below, up to, at most, no more than,
      not more than, as many as, as much as, as high as, not exceeding, not exceed, a maximum of, maximum of, maximum,
      just under, well under, well below, just below, just short of, short of, shy of, sub, <, ≤, <=, not over,
      not above, no higher than, no longer than, no later than, no greater than, younger than, capped at, limited to,
      inside, cheaper than, south of, not longer than, no bigger than
    `),
    after: listWords(`
      or less, or fewer, or below, or under, or lower, or younger, and under, and below, at most, at the most, tops,
      or shorter, or smaller
    `),
  },
];
