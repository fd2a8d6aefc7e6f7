import { type NameWord, toNameWord } from '#annotate/names/features/nameWord.ts';
import { mixHashes } from '#annotate/names/model/hashing.ts';
import type { KeyTable } from '#annotate/names/model/keyTable.ts';
import { LIST_BITS } from '#annotate/names/model/wordBits.ts';

/** Words on these lists are looked at by what they are, so they are kept. */
const KEPT_WORDS =
  LIST_BITS.honorific |
  LIST_BITS.organisationHead |
  LIST_BITS.placeHead |
  LIST_BITS.companySuffix |
  LIST_BITS.demonym |
  LIST_BITS.calendar;

export type Forgetting = {
  readonly table: KeyTable;
  /** Tells articles apart. */
  readonly seed: number;
  /** Share of the capitalised words whose letters are forgotten, and of all of them whose cluster and lists are too. */
  readonly letters: number;
  readonly all: number;
};

/**
 * The word as if it had never been met, for some of the capitalised words of an article: so the tagger learns to rely on
 * what surrounds a name, as it must with names that are new (word dropout; Iyyer et al. 2015).
 */
export function forgetWord(text: string, { table, seed, letters, all }: Forgetting): NameWord {
  const word = toNameWord(text, table);
  if (!word.capital || word.bits & KEPT_WORDS) return word;
  const chance = (mixHashes(seed, word.exact, 1) >>> 0) / 2 ** 32;
  if (chance >= letters) return word;
  return toNameWord(text, table, { salt: seed, ...(chance < all ? { bits: 0 } : {}) });
}
