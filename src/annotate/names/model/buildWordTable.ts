import { CALENDAR_NAMES } from '#lexicon/names/calendarNames.ts';
import { CHINESE_SURNAMES } from '#lexicon/names/chineseSurnames.ts';
import { COMPANY_SUFFIXES } from '#lexicon/names/companySuffixes.ts';
import { DEMONYMS } from '#lexicon/names/demonyms.ts';
import { HONORIFICS } from '#lexicon/names/honorifics.ts';
import { ORGANISATION_HEADS } from '#lexicon/names/organisationHeads.ts';
import { PLACE_HEADS } from '#lexicon/names/placeHeads.ts';
import { SPEECH_VERBS } from '#lexicon/speech/speechVerbs.ts';
import { hashWord } from './hashing.ts';
import { createKeyTable, type KeyTable, lookUpKey, setKey } from './keyTable.ts';
import { LIST_BITS } from './wordBits.ts';

/** The table of words: keys with their bits (see wordBits.ts) out of the weights file, and the lists of the lexicon. */
export function buildWordTable(keys: Int32Array, bits: Int32Array): KeyTable {
  const lexicon = readLexiconBits();
  const table = createKeyTable(keys.length + lexicon.size);
  keys.forEach((key, n) => {
    setKey(table, key, bits[n] as number);
  });
  for (const [key, bit] of lexicon) {
    const known = lookUpKey(table, key);
    setKey(table, key, known === -1 ? bit : known | bit);
  }
  return table;
}

const LISTS: readonly (readonly [readonly string[], number])[] = [
  [CALENDAR_NAMES, LIST_BITS.calendar],
  [CHINESE_SURNAMES, LIST_BITS.surname],
  [COMPANY_SUFFIXES, LIST_BITS.companySuffix],
  [DEMONYMS, LIST_BITS.demonym],
  [HONORIFICS, LIST_BITS.honorific],
  [ORGANISATION_HEADS, LIST_BITS.organisationHead],
  [PLACE_HEADS, LIST_BITS.placeHead],
  [SPEECH_VERBS, LIST_BITS.speech],
];

/** The bits of the lists in the lexicon, by word key; the weights file holds what comes from elsewhere. */
function readLexiconBits(): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [words, bit] of LISTS) {
    for (const word of words) {
      const key = hashWord(word.toLowerCase());
      bits.set(key, (bits.get(key) ?? 0) | bit);
    }
  }
  return bits;
}
