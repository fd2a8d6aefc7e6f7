import { type KeyTable, keyTable } from './keyTable.ts';
import { lexiconBits } from './lexiconBits.ts';

/** The table of words: keys with their bits (see wordBits) out of the weights file, and the lists of the lexicon. */
export function wordTable(keys: Int32Array, bits: Int32Array): KeyTable {
  const lexicon = lexiconBits();
  const table = keyTable.create(keys.length + lexicon.size);
  keys.forEach((key, n) => {
    keyTable.set(table, key, bits[n] as number);
  });
  for (const [key, bit] of lexicon) {
    const known = keyTable.get(table, key);
    keyTable.set(table, key, known === -1 ? bit : known | bit);
  }
  return table;
}
