import { CALENDAR_NAMES } from '#lexicon/names/calendarNames.ts';
import { CHINESE_SURNAMES } from '#lexicon/names/chineseSurnames.ts';
import { COMPANY_SUFFIXES } from '#lexicon/names/companySuffixes.ts';
import { DEMONYMS } from '#lexicon/names/demonyms.ts';
import { HONORIFICS } from '#lexicon/names/honorifics.ts';
import { ORGANISATION_HEADS } from '#lexicon/names/organisationHeads.ts';
import { PLACE_HEADS } from '#lexicon/names/placeHeads.ts';
import { SPEECH_VERBS } from '#lexicon/speech/speechVerbs.ts';
import { hashing } from './hashing.ts';
import { type KeyTable, keyTable } from './keyTable.ts';
import { wordBits } from './wordBits.ts';

/** The table of words: keys with their bits (see wordBits) out of the weights file, and the lists of the lexicon. */
export function buildWordTable(keys: Int32Array, bits: Int32Array): KeyTable {
  const lexicon = readLexiconBits();
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

const { lists } = wordBits;

const LISTS: readonly (readonly [readonly string[], number])[] = [
  [CALENDAR_NAMES, lists.calendar],
  [CHINESE_SURNAMES, lists.surname],
  [COMPANY_SUFFIXES, lists.companySuffix],
  [DEMONYMS, lists.demonym],
  [HONORIFICS, lists.honorific],
  [ORGANISATION_HEADS, lists.organisationHead],
  [PLACE_HEADS, lists.placeHead],
  [SPEECH_VERBS, lists.speech],
];

/** The bits of the lists in the lexicon, by word key; the weights file holds what comes from elsewhere. */
function readLexiconBits(): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [words, bit] of LISTS) {
    for (const word of words) {
      const key = hashing.word(word.toLowerCase());
      bits.set(key, (bits.get(key) ?? 0) | bit);
    }
  }
  return bits;
}
