import type { WordRuns } from './readPassages.ts';

/** The passages of word w stand at `passages[starts[w]]` up to `starts[w + 1]`, rising, each with its count of w. */
export type Postings = { readonly starts: Int32Array; readonly passages: Int32Array; readonly counts: Uint8Array };

/** Turns passages of words into words of passages, leaving out the words in `skip`; `lengths` counts the rest in each passage. */
export function postingsOf(
  runs: WordRuns,
  { vocabularySize, skip }: { readonly vocabularySize: number; readonly skip: ReadonlySet<number> },
): { readonly postings: Postings; readonly lengths: Float32Array } {
  const skipped = new Uint8Array(vocabularySize);
  for (const word of skip) skipped[word] = 1;
  const starts = startsOf(runs, skipped);
  const [passages, counts] = [new Int32Array(starts.at(-1) ?? 0), new Uint8Array(starts.at(-1) ?? 0)];
  const lengths = new Float32Array(runs.starts.length - 1);
  const free = starts.slice();
  visitWords(runs, skipped, (word, passage, isNew) => {
    const at = (free[word] ?? 0) - (isNew ? 0 : 1);
    if (isNew) free[word] = at + 1;
    passages[at] = passage;
    counts[at] = Math.min((counts[at] ?? 0) + 1, 255);
    lengths[passage] = (lengths[passage] ?? 0) + 1;
  });
  return { postings: { starts, passages, counts }, lengths };
}

function startsOf(runs: WordRuns, skipped: Uint8Array): Int32Array {
  const starts = new Int32Array(skipped.length + 1);
  visitWords(runs, skipped, (word, _, isNew) => {
    if (isNew) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < skipped.length; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  return starts;
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

/** Visits the words of all passages in their order; `isNew` if the passage has not held the word before. */
function visitWords(
  { words, starts }: WordRuns,
  skipped: Uint8Array,
  visit: (word: number, passage: number, isNew: boolean) => void,
): void {
  const last = new Int32Array(skipped.length).fill(-1);
  for (let passage = 0; passage + 1 < starts.length; passage++) {
    const end = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < end; at++) {
      const word = words[at] ?? 0;
      if (skipped[word]) continue;
      visit(word, passage, last[word] !== passage);
      last[word] = passage;
    }
  }
}

/** The first place from `start` up to `end` whose value is not below `wanted`, in values that rise; `end` if none. */
export function firstNotBelow(
  values: Int32Array,
  wanted: number,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
