import { STOP_WORDS } from '#lexicon/stopWords.ts';

/** Whether a text speaks of what the words name: each of them stands in it, in any form; words that say little do not count. */
export type MatchWords = (text: string) => boolean;

/** Undefined where the words hold nothing that could be looked for. */
export function matchWords(words: string): MatchWords | undefined {
  const wanted = stemsOf(words).filter((stem) => stem.length > 1);
  if (wanted.length === 0) return undefined;
  return (text) => {
    const stems = stemsOf(text);
    return wanted.every((stem) => stems.some((other) => isForm(stem, other)));
  };
}

/** The words in small letters, without the endings that their forms differ in. */
function stemsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(stemOf);
}

function stemOf(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies|y)$/u, 'i').replace(/(?:ings?|ed|es|s|e)$/u, '');
}

/** "financ" of "finance" and "financi" of "financial": one begins with the other, and little is left over. */
function isForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 5 && long.startsWith(short) && long.length - short.length <= ENDING);
}

/** Letters by which the forms of a word differ: "develop", "development". */
const ENDING = 5;
