import { compareText } from './findPrefixes.ts';
import { groupRows } from './groupRows.ts';
import type { NameRow } from './nameRow.ts';
import type { Near } from './trigrams.ts';

/** A shorter beginning of a word would match too many names by chance. */
const SHORTEST_BEGINNING = 2;

/** Finds the names that hold all typed words, in any order; the last one may be the beginning of a word. */
export function findParts(rows: readonly NameRow[]): (folded: string) => Near[] {
  const byWord = groupRows(rows, (row) => row.words);
  const vocabulary = [...byWord.keys()].sort(compareText);
  return (folded) => {
    const words = folded.split(' ');
    const last = words.at(-1) ?? '';
    const lists = words.slice(0, -1).map((word) => byWord.get(word) ?? []);
    const endings = beginning(last, vocabulary).flatMap((word) => byWord.get(word) ?? []);
    return shared([...lists, [...new Set(endings)]]).map((index) => ({ index, distance: 0 }));
  };
}

function beginning(typed: string, vocabulary: readonly string[]): string[] {
  if (typed.length < SHORTEST_BEGINNING) return vocabulary.includes(typed) ? [typed] : [];
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; vocabulary[at]?.startsWith(typed); at++) found.push(vocabulary[at] ?? '');
  return found;
}

function shared(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return (shortest ?? []).filter((index) => sets.every((set) => set.has(index)));
}
