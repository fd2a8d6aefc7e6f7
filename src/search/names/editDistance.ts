/**
 * How many letters must be inserted, dropped, replaced or swapped with their neighbour to turn `a` into `b` (Damerau
 * 1964, in the restricted form: no stretch is edited twice). Counts UTF-16 units; gives `limit + 1` for anything farther
 * than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = new Int32Array(b.length + 1);
  let last = Int32Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = nextRow({ a, b, row }, last, beforeLast);
    if (next.best > limit) return limit + 1;
    beforeLast = last;
    last = next.cells;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

type Place = { readonly a: string; readonly b: string; readonly row: number };

function nextRow({ a, b, row }: Place, last: Int32Array, beforeLast: Int32Array) {
  const cells = new Int32Array(b.length + 1);
  cells[0] = row;
  let best = row;
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    let cost = Math.min(at(last, column) + 1, at(cells, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
    cells[column] = cost;
    if (cost < best) best = cost;
  }
  return { cells, best };
}

function at(cells: Int32Array, index: number): number {
  return cells[index] ?? 0;
}
