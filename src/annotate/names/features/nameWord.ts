import { hashWord, mixHashes } from '#annotate/names/model/hashing.ts';
import { type KeyTable, lookUpKey } from '#annotate/names/model/keyTable.ts';
import { CLUSTER_LEVELS, LIKENESSES, LIST_SHIFT, readCluster, readLikeness } from '#annotate/names/model/wordBits.ts';
import { isCapitalShape, readShape, type WordShape } from './wordShape.ts';

/** A word as the tagger sees it, whatever text it stands in. */
export type NameWord = {
  readonly exact: number;
  readonly lower: number;
  readonly bits: number;
  readonly shape: WordShape;
  readonly capital: boolean;
  /** Hashes of what is known of the word alone; joined with its distance from a token they are features of the token. */
  readonly attributes: Int32Array;
};

/**
 * `bits`, if given, stand for what the table knows; `salt` makes the word's letters those of no other word. Letters with
 * their marks apart are read as those with the marks on them.
 */
export function toNameWord(
  written: string,
  table: KeyTable,
  unlike?: { readonly bits?: number; readonly salt: number },
): NameWord {
  const text = written.normalize('NFC');
  const lowerText = text.toLowerCase();
  const shape = readShape(text);
  const known = lookUpKey(table, hashWord(lowerText));
  const salted = (key: number) => (unlike ? mixHashes(6, key, unlike.salt) : key);
  const word = {
    exact: salted(hashWord(text)),
    lower: salted(hashWord(lowerText)),
    shape,
    capital: isCapitalShape(shape),
    bits: unlike?.bits ?? (known === -1 ? 0 : known),
  };
  // Not as a spread, which would give every word a shape of its own, far slower to read.
  const { exact, lower, bits, capital } = word;
  return { exact, lower, bits, shape, capital, attributes: Int32Array.from(attributesOf(word, lowerText)) };
}

function attributesOf(word: Omit<NameWord, 'attributes'>, lowerText: string): number[] {
  const { exact, lower, shape, bits } = word;
  const capital = word.capital ? 1 : 0;
  const found = [mixHashes(1, exact, 0), mixHashes(2, shape, 0)];
  if (capital) found.push(mixHashes(3, lower, 0));
  const cluster = readCluster(bits);
  if (cluster)
    for (const shift of CLUSTER_LEVELS) found.push(mixHashes(4 + shift, ((cluster - 1) >> shift) + 1, capital));
  else if (word.shape === 1 || word.shape === 2) found.push(mixHashes(20, hashWord(lowerText.slice(-3)), capital));
  for (let kind = 0; kind < LIKENESSES; kind++) {
    const likeness = readLikeness(bits, kind);
    if (likeness) found.push(mixHashes(30 + kind, likeness, capital));
  }
  for (let bit = LIST_SHIFT; bit < 31; bit++) if (bits & (1 << bit)) found.push(mixHashes(50, bit, capital));
  if (bits === 0) found.push(mixHashes(51, shape, 0));
  return found;
}

/** What stands for the words before and behind a sentence. */
export const SENTENCE_EDGE: NameWord = {
  exact: 7,
  lower: 7,
  bits: 0,
  shape: 14,
  capital: false,
  attributes: Int32Array.of(7),
};
