/** A number for each word, kind and form that some pattern names; filled while patterns are compiled, then only read. */
export type SignTable = Map<string, number>;

/** The word, lemma and part of speech of a unit, or what a mention has in their place. */
export type UnitFields = readonly [word: string, lemma: string, tag: string];

/**
 * How lines and patterns write a unit: three characters, for its word, its lemma and its part of speech; for a mention
 * its kind, its form and `MENTION_TAG`. What no pattern names is written as one and the same character.
 */
export const SIGN_WIDTH = 3;

/** The third field of all mentions. */
export const MENTION_TAG = '<>';

/** Of the three characters each has a range of its own, so that no pattern fits between two units. */
const FIRST_CODE = 0x3000;
const CODE_RANGE = 0x4000;

/** A unit as three characters. */
export function writeSign(signs: SignTable, [word, lemma, tag]: UnitFields): string {
  return String.fromCharCode(codeOf(signs, word, 0), codeOf(signs, lemma, 1), codeOf(signs, tag, 2));
}

/** A class of the characters of words at a place, each entered if it is new. */
export function signClass(signs: SignTable, words: readonly string[], place: 0 | 1 | 2): string {
  for (const word of words) if (!signs.has(word)) signs.set(word, signs.size + 1);
  return `[${String.fromCharCode(...words.map((word) => codeOf(signs, word, place)))}]`;
}

function codeOf(signs: SignTable, word: string, place: number): number {
  return FIRST_CODE + place * CODE_RANGE + (signs.get(word) ?? 0);
}
