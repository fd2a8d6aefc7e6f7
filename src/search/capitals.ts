import type { WordRuns } from './indexPassages.ts';
import type { Passage } from './passage.ts';
import { searchWords } from './searchWords.ts';

/** `usual` tells whether a word is mostly written with a capital letter where it does not open a sentence. */
export type Capitals = { readonly usual: (word: number) => boolean };

/** Counts how words are written, so that a name that opens a sentence can be told from a word that does. */
export function countCapitals(passages: readonly Passage[], { starts, words }: WordRuns, size: number): Capitals {
  const [capital, lower] = [new Int32Array(size), new Int32Array(size)];
  passages.forEach(({ text }, passage) => {
    const first = starts[passage] ?? 0;
    searchWords(text).forEach(({ start }, at) => {
      const word = words[first + at] ?? 0;
      const letter = text.charAt(start);
      if (letter !== letter.toLowerCase()) {
        if (at > 0) capital[word] = (capital[word] ?? 0) + 1;
      } else lower[word] = (lower[word] ?? 0) + 1;
    });
  });
  return { usual: (word) => (capital[word] ?? 0) >= (lower[word] ?? 0) };
}
