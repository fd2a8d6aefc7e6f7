/** Farther than any two places of one article are apart. */
export const LATER = 1e9;

/** How far back the last of the starts stands; what stands behind only is farther than all that stands before. */
export function distanceBack(starts: readonly number[], from: number): number {
  const last = starts[countUpTo(starts, from) - 1];
  return last === undefined ? LATER + (starts[0] ?? 0) : from - last;
}

/** How many of the starts, which are in order, are no greater than one. */
export function countUpTo(starts: readonly number[], one: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= one) low = middle + 1;
    else high = middle;
  }
  return low;
}
