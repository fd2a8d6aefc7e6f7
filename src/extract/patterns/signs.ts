/** A number for each word, kind and form that some pattern names; filled while patterns are compiled, then only read. */
export type SignTable = Map<string, number>;

/** The word, lemma and part of speech of a unit, or what a mention has in their place. */
export type UnitFields = readonly [word: string, lemma: string, tag: string];

/** Of the three characters that stand for a unit each has a range of its own, so that no pattern fits between two units. */
const FIRST = 0x3000;
const RANGE = 0x4000;

/**
 * How lines and patterns write a unit: three characters, for its word, its lemma and its part of speech; for a mention its
 * kind, its form and `mention`. What no pattern names is written as one and the same character.
 */
export const signs = {
  width: 3,
  /** The third character of all mentions. */
  mention: '<>',

  /** A unit as three characters. */
  unit(known: SignTable, [word, lemma, tag]: UnitFields): string {
    return String.fromCharCode(codeOf(known, word, 0), codeOf(known, lemma, 1), codeOf(known, tag, 2));
  },

  /** A class of the characters of words at a place, each entered where it is new. */
  oneOf(known: SignTable, words: readonly string[], place: 0 | 1 | 2): string {
    for (const word of words) if (!known.has(word)) known.set(word, known.size + 1);
    return `[${String.fromCharCode(...words.map((word) => codeOf(known, word, place)))}]`;
  },
} as const;

function codeOf(known: SignTable, word: string, place: number): number {
  return FIRST + place * RANGE + (known.get(word) ?? 0);
}
