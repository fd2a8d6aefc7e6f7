import { findBeginnings } from './findBeginnings.ts';
import { groupRows } from './groupRows.ts';
import type { NameRow } from './nameRow.ts';

/** A shorter beginning of a word would match too many names by chance. */
const SHORTEST_BEGINNING = 2;

/** Finds the names that hold all typed words, in any order; the last one may be the beginning of a word. */
export function findParts(rows: readonly NameRow[]): (folded: string) => readonly number[] {
  const byWord = groupRows(rows, (row) => row.words);
  const vocabulary = [...byWord.keys()];
  const find = findBeginnings(vocabulary);
  return (folded) => {
    const words = folded.split(' ');
    const last = words.pop() ?? '';
    const endings = last.length < SHORTEST_BEGINNING ? [last] : find(last).map((place) => vocabulary[place] ?? '');
    const rowsOf = (word: string) => byWord.get(word) ?? [];
    return intersect([...words.map(rowsOf), [...new Set(endings.flatMap(rowsOf))]]);
  };
}

function intersect(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return (shortest ?? []).filter((index) => sets.every((set) => set.has(index)));
}
