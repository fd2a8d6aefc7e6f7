/** Places of the rows that share a key, in their order. */
export type RowGroups = ReadonlyMap<string, readonly number[]>;

/** Groups rows by their keys; a row may have several and stands once under each. */
export function groupRows<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): RowGroups {
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const key of new Set(keysOf(row))) {
      const list = groups.get(key);
      if (list) list.push(index);
      else groups.set(key, [index]);
    }
  });
  return groups;
}
