import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import { cutWords } from '#text/cutWords.ts';
import { stemWord } from '#text/stemWord.ts';

/** A thing with a name, to be found by a description of it. */
export type DescribedEntry = { readonly key: string; readonly kind: string; readonly names: readonly string[] };

/** Common nouns for a thing, and what its name ends in or holds then. */
const KIND_WORDS: Readonly<Record<string, RegExp>> = {
  company: /\b(?:co|company|ltd|inc|corp|corporation|group|plc|llc|holdings|limited)\b/i,
  firm: /\b(?:co|company|ltd|inc|corp|corporation|group|plc|llc|holdings|limited)\b/i,
  lab: /\b(?:lab|laboratory)\b/i,
  laboratory: /\b(?:lab|laboratory)\b/i,
  university: /\b(?:university|college|institute)\b/i,
};

/**
 * The keys of the things that a description such as "the ferry company in Oslo" fits: every content word of it is in
 * the name, or says what kind of thing the name names. One word describes nothing.
 */
export function findDescribed(description: string, entries: readonly DescribedEntry[]): string[] {
  const words = cutWords(description)
    .map(({ form }) => form)
    .filter((form) => !STOP_WORDS.has(form));
  if (words.length < 2) return [];
  return entries.filter(({ names }) => names.some((name) => fitsName(words, name))).map(({ key }) => key);
}

function fitsName(words: readonly string[], name: string): boolean {
  const stems = new Set(cutWords(name).map(({ form }) => stemWord(form)));
  return words.every((word) => stems.has(stemWord(word)) || KIND_WORDS[word]?.test(name));
}
