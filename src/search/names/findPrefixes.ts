import type { NameRow } from './nameRow.ts';
import type { Near } from './trigrams.ts';

/** Finds the names that begin as typed, also in the middle of a word. */
export function findPrefixes(rows: readonly NameRow[]): (folded: string) => Near[] {
  const sorted = rows
    .map(({ folded }, index) => ({ folded, index }))
    .sort((a, b) => compareText(a.folded, b.folded) || a.index - b.index);
  return (typed) => {
    const found: Near[] = [];
    for (let at = firstNotBelow(sorted, typed); sorted[at]?.folded.startsWith(typed); at++)
      found.push({ index: sorted[at]?.index ?? 0, distance: 0 });
    return found;
  };
}

function firstNotBelow(sorted: readonly { readonly folded: string }[], typed: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.folded ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Orders texts by their UTF-16 units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
