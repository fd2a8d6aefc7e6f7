import { hashing } from '#annotate/names/model/hashing.ts';
import { type KeyTable, keyTable } from '#annotate/names/model/keyTable.ts';
import { wordBits } from '#annotate/names/model/wordBits.ts';
import { type WordShape, wordShape } from './wordShape.ts';

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

/** `bits`, if given, stand for what the table knows; `salt` makes the word's letters those of no other word. */
export function toNameWord(
  text: string,
  table: KeyTable,
  unlike?: { readonly bits?: number; readonly salt: number },
): NameWord {
  const lowerText = text.toLowerCase();
  const shape = wordShape.of(text);
  const known = keyTable.get(table, hashing.word(lowerText));
  const salted = (key: number) => (unlike ? hashing.mix(6, key, unlike.salt) : key);
  const word = {
    exact: salted(hashing.word(text)),
    lower: salted(hashing.word(lowerText)),
    shape,
    capital: wordShape.isCapital(shape),
    bits: unlike?.bits ?? (known === -1 ? 0 : known),
  };
  return { ...word, attributes: Int32Array.from(attributesOf(word, lowerText)) };
}

function attributesOf(word: Omit<NameWord, 'attributes'>, lowerText: string): number[] {
  const { exact, lower, shape, bits } = word;
  const capital = word.capital ? 1 : 0;
  const found = [hashing.mix(1, exact, 0), hashing.mix(2, shape, 0)];
  if (capital) found.push(hashing.mix(3, lower, 0));
  const cluster = wordBits.cluster(bits);
  if (cluster)
    for (const shift of wordBits.levels) found.push(hashing.mix(4 + shift, ((cluster - 1) >> shift) + 1, capital));
  else if (word.shape === 1 || word.shape === 2)
    found.push(hashing.mix(20, hashing.word(lowerText.slice(-3)), capital));
  for (let kind = 0; kind < wordBits.likenesses; kind++) {
    const likeness = wordBits.likeness(bits, kind);
    if (likeness) found.push(hashing.mix(30 + kind, likeness, capital));
  }
  for (let bit = wordBits.listShift; bit < 31; bit++) if (bits & (1 << bit)) found.push(hashing.mix(50, bit, capital));
  if (bits === 0) found.push(hashing.mix(51, shape, 0));
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
