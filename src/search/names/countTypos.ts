/**
 * How many letters must be inserted, dropped, replaced or swapped with their neighbour to turn `a` into `b` (Damerau
 * 1964, in the restricted form: no stretch is edited twice). Counts UTF-16 units; gives `limit + 1` for anything farther
 * than `limit`.
 */
export function countTypos(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = new Int32Array(b.length + 1);
  let last = Int32Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = fillRow({ a, b, row }, last, beforeLast);
    if (next.best > limit) return limit + 1;
    beforeLast = last;
    last = next.cells;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

type TypoRow = { readonly a: string; readonly b: string; readonly row: number };

function fillRow({ a, b, row }: TypoRow, last: Int32Array, beforeLast: Int32Array) {
  const cells = new Int32Array(b.length + 1);
  cells[0] = row;
  let best = row;
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    let cost = Math.min(
      cellOf(last, column) + 1,
      cellOf(cells, column - 1) + 1,
      cellOf(last, column - 1) + (same ? 0 : 1),
    );
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) cost = Math.min(cost, cellOf(beforeLast, column - 2) + 1);
    cells[column] = cost;
    if (cost < best) best = cost;
  }
  return { cells, best };
}

function cellOf(cells: Int32Array, index: number): number {
  return cells[index] ?? 0;
}
