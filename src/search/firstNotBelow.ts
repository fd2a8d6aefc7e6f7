/** The first place from `start` up to `end` whose value is not below `wanted`, in values that rise; `end` if none. */
export function firstNotBelow(
  values: Int32Array,
  wanted: number,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
