import { calendarNames } from '#lexicon/calendarNames.ts';
import { chineseSurnames } from '#lexicon/chineseSurnames.ts';
import { companySuffixes } from '#lexicon/companySuffixes.ts';
import { demonyms } from '#lexicon/demonyms.ts';
import { honorifics } from '#lexicon/honorifics.ts';
import { organisationHeads } from '#lexicon/organisationHeads.ts';
import { placeHeads } from '#lexicon/placeHeads.ts';
import { speechVerbs } from '#lexicon/speechVerbs.ts';
import { hashing } from './hashing.ts';
import { wordBits } from './wordBits.ts';

const { lists } = wordBits;

const LISTS: readonly (readonly [readonly string[], number])[] = [
  [calendarNames, lists.calendar],
  [chineseSurnames, lists.surname],
  [companySuffixes, lists.companySuffix],
  [demonyms, lists.demonym],
  [honorifics, lists.honorific],
  [organisationHeads, lists.organisationHead],
  [placeHeads, lists.placeHead],
  [speechVerbs, lists.speech],
];

/** The bits of the lists in the lexicon, by word key; the weights file holds what comes from elsewhere. */
export function lexiconBits(): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [words, bit] of LISTS) {
    for (const word of words) {
      const key = hashing.word(word.toLowerCase());
      bits.set(key, (bits.get(key) ?? 0) | bit);
    }
  }
  return bits;
}
