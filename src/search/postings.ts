import { firstNotBelow } from './firstNotBelow.ts';
import type { WordRuns } from './indexPassages.ts';

/** The passages of word w stand at `passages[starts[w]]` up to `starts[w + 1]`, rising, each with its count of w. */
export type Postings = { readonly starts: Int32Array; readonly passages: Int32Array; readonly counts: Uint8Array };

/** Turns passages of words into words of passages, leaving out the words in `skip`. */
export function postingsOf(
  runs: WordRuns,
  { vocabularySize, skip }: { readonly vocabularySize: number; readonly skip: ReadonlySet<number> },
): Postings {
  const sizes = new Int32Array(vocabularySize);
  eachPosting(runs, skip, (word) => {
    sizes[word] = (sizes[word] ?? 0) + 1;
  });
  const starts = new Int32Array(vocabularySize + 1);
  sizes.forEach((size, word) => {
    starts[word + 1] = (starts[word] ?? 0) + size;
  });
  const [passages, counts] = [new Int32Array(starts.at(-1) ?? 0), new Uint8Array(starts.at(-1) ?? 0)];
  const free = starts.slice();
  eachPosting(runs, skip, (word, passage, count) => {
    const at = free[word] ?? 0;
    free[word] = at + 1;
    passages[at] = passage;
    counts[at] = Math.min(count, 255);
  });
  return { starts, passages, counts };
}

/** In how many passages of a range a word stands; a word by number -1 in none. */
export function countInPassages(
  { starts, passages }: Postings,
  word: number,
  range: { readonly start: number; readonly end: number },
): number {
  if (word < 0) return 0;
  const own = { start: starts[word] ?? 0, end: starts[word + 1] ?? 0 };
  return firstNotBelow(passages, range.end, own) - firstNotBelow(passages, range.start, own);
}

function eachPosting(
  { words, starts }: WordRuns,
  skip: ReadonlySet<number>,
  visit: (word: number, passage: number, count: number) => void,
): void {
  const counted = new Map<number, number>();
  for (let passage = 0; passage + 1 < starts.length; passage++) {
    counted.clear();
    for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at++) {
      const word = words[at] ?? 0;
      if (!skip.has(word)) counted.set(word, (counted.get(word) ?? 0) + 1);
    }
    for (const [word, count] of counted) visit(word, passage, count);
  }
}
