import { hashWord, mixHashes } from '#annotate/names/model/hashing.ts';
import { type KeyTable, lookUpKey } from '#annotate/names/model/keyTable.ts';
import type { NameText } from './nameText.ts';

const LONGEST_PHRASE = 5;
const TEMPLATE = 900;

/** The key of a place name of several words. */
export function hashPlaceName(words: readonly string[]): number {
  return words.map((word) => hashWord(word.toLowerCase())).reduce((key, word) => mixHashes(TEMPLATE, key, word));
}

/** By token: 1 at the first word of a listed place name of several words, 2 inside, 3 at its last, else 0. */
export function findPlacePhrases(text: NameText, table: KeyTable): Uint8Array {
  const found = new Uint8Array(text.size);
  for (let i = 0; i < text.size; i++) {
    if (!text.words[i]?.capital || found[i]) continue;
    const last = findPhraseEnd(text, table, i);
    if (last === i) continue;
    found.fill(2, i, last);
    found[i] = 1;
    found[last] = 3;
  }
  return found;
}

function findPhraseEnd(text: NameText, table: KeyTable, first: number): number {
  let key = text.words[first]?.lower ?? 0;
  let last = first;
  const end = Math.min(first + LONGEST_PHRASE, text.to[first] as number);
  for (let i = first + 1; i < end; i++) {
    key = mixHashes(TEMPLATE, key, text.words[i]?.lower ?? 0);
    if (text.words[i]?.capital && lookUpKey(table, key) !== -1) last = i;
  }
  return last;
}
