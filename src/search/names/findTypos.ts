import { groupRows } from './groupRows.ts';
import type { NameRow } from './nameRow.ts';
import { indexTrigrams, type Near, type TrigramIndex } from './trigrams.ts';

/** Names with typos: as a whole (words together, in either order), and as a part, word by word. */
export function findTypos(rows: readonly NameRow[]): (folded: string) => Near[] {
  const whole = groupRows(rows, (row) => [row.words.join('')]);
  const wholes = [...whole.keys()];
  const byWord = groupRows(rows, (row) => row.words);
  const words = [...byWord.keys()];
  const inWholes = { index: indexTrigrams(wholes), rowsOf: (near: number) => whole.get(wholes[near] ?? '') ?? [] };
  const inWords = { index: indexTrigrams(words), rowsOf: (near: number) => byWord.get(words[near] ?? '') ?? [] };
  return (folded) => {
    const typed = folded.split(' ');
    const turned = typed.length > 1 ? [typed.toReversed().join('')] : [];
    const asWhole = [typed.join(''), ...turned].map((text) => rowsNear(text, inWholes));
    const asPart = allOf(typed.map((word) => rowsNear(word, inWords)));
    return nearest([...asWhole, asPart]);
  };
}

type Lookup = { readonly index: TrigramIndex; readonly rowsOf: (near: number) => readonly number[] };
type Distances = ReadonlyMap<number, number>;

/** Short names differ by one letter and are other names: none up to three letters, one up to nine, then two. */
function typosAllowed(text: string): number {
  return text.length <= 3 ? 0 : text.length <= 9 ? 1 : 2;
}

function rowsNear(text: string, { index, rowsOf }: Lookup): Distances {
  const distances = new Map<number, number>();
  for (const { index: near, distance } of index.near(text, typosAllowed(text)))
    for (const row of rowsOf(near)) distances.set(row, Math.min(distance, distances.get(row) ?? distance));
  return distances;
}

/** Rows in which every typed word is found; their typos add up, and two are the most. */
function allOf(found: readonly Distances[]): Distances {
  const [first, ...others] = [...found].sort((a, b) => a.size - b.size);
  const sums = new Map<number, number>();
  for (const [row, distance] of first ?? []) {
    const sum = others.reduce((total, other) => total + (other.get(row) ?? Number.POSITIVE_INFINITY), distance);
    if (sum <= 2) sums.set(row, sum);
  }
  return sums;
}

function nearest(found: readonly Distances[]): Near[] {
  const best = new Map<number, number>();
  for (const distances of found)
    for (const [row, distance] of distances) best.set(row, Math.min(distance, best.get(row) ?? distance));
  return [...best].map(([index, distance]) => ({ index, distance }));
}
