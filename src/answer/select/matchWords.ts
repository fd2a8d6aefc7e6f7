import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import type { Corpus } from '#model/corpus.ts';
import { readWords } from '#text/cutWords.ts';
import { stemWord } from '#text/stemWord.ts';
import { matchBeginnings } from './matchBeginnings.ts';

/** Whether a text speaks of what the words name: each of them stands in it, in any form; words that say little do not count. */
export type WordMatcher = (text: string) => boolean;

/** Letters by which the forms of a word differ: "develop", "development". */
const LONGEST_ENDING = 5;

/** Undefined if the words hold nothing that could be looked for. */
export function matchWords(words: string): WordMatcher | undefined {
  const wanted = contentStemsOf(words).filter((stem) => stem.length > 1);
  if (wanted.length === 0) return undefined;
  const mayHold = matchBeginnings(wanted);
  return (text) => {
    if (!mayHold(text)) return false;
    const stems = contentStemsOf(text);
    return wanted.every((stem) => stems.some((other) => isForm(stem, other)));
  };
}

export function contentStemsOf(text: string): string[] {
  return readWords(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stemWord);
}

/** "financ" of "finance" and "financi" of "financial": one begins with the other, and little is left over. */
function isForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short === long || (short.length >= 5 && long.startsWith(short) && long.length - short.length <= LONGEST_ENDING)
  );
}

/** Whether a text speaks of a topic; of a name by any of the names it has: "the Harbour Bank" is "the HB" too. */
export function matchTopic(topic: string, corpus: Corpus): WordMatcher | undefined {
  const named = corpus.isName(topic) ? corpus.findEntities(topic).map(({ entity }) => entity) : [];
  const names = [topic, ...named.flatMap(({ name, aliases }) => [name, ...aliases])];
  const matches = [...new Set(names)].flatMap((name) => matchWords(name) ?? []);
  return matches.length > 0 ? (text) => matches.some((match) => match(text)) : undefined;
}
