/** Maps whole numbers of 32 bits to others; open addressing, so that a look-up touches one place in memory as a rule. */
export type KeyTable = {
  readonly mask: number;
  /** Each key and its value side by side; the value is -1 if the place is free. */
  readonly pairs: Int32Array;
};

export function createKeyTable(capacity: number): KeyTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, capacity * 2)));
  return { mask: size - 1, pairs: new Int32Array(2 * size).fill(-1) };
}

export function setKey(table: KeyTable, key: number, value: number): void {
  const place = placeOf(table, key);
  table.pairs[place] = key;
  table.pairs[place + 1] = value;
}

/** The value of the key, or -1. */
export function lookUpKey(table: KeyTable, key: number): number {
  return table.pairs[placeOf(table, key) + 1] as number;
}

function placeOf({ mask, pairs }: KeyTable, key: number): number {
  let place = key & mask;
  while (pairs[2 * place + 1] !== -1 && pairs[2 * place] !== key) place = (place + 1) & mask;
  return 2 * place;
}
