import { findWrittenWords } from '#text/cutWords.ts';
import type { Numbering } from './createNumbering.ts';
import type { IndexedSentence } from './indexedSentence.ts';

/** Words by number: the words of passage p are `words.slice(starts[p], starts[p + 1])`. */
export type WordRuns = { readonly words: Int32Array; readonly starts: Int32Array };

export type ReadPassages = {
  readonly runs: WordRuns;
  /** For each word, how often it is written with a capital letter without opening a passage, less how often it is not. */
  readonly capitals: readonly number[];
};

/** Reads the words of all passages, once: it is what indexing takes its time for. */
export function readPassages(passages: readonly IndexedSentence[], { number }: Numbering): ReadPassages {
  const starts = new Int32Array(passages.length + 1);
  const words: number[] = [];
  const capitals: number[] = [];
  passages.forEach(({ text }, passage) => {
    const first = words.length;
    for (const { 0: written } of findWrittenWords(text)) {
      const word = number(written);
      capitals[word] = (capitals[word] ?? 0) + toCapitals(written, words.length === first);
      words.push(word);
    }
    starts[passage + 1] = words.length;
  });
  return { runs: { words: Int32Array.from(words), starts }, capitals };
}

function toCapitals(written: string, opens: boolean): number {
  const code = written.charCodeAt(0);
  if (code >= 97 && code <= 122) return -1;
  const letter = written.charAt(0);
  if (letter === letter.toLowerCase()) return -1;
  return opens ? 0 : 1;
}
