import { groupRows } from './groupRows.ts';
import { indexTrigrams, type NearText, type TrigramIndex } from './indexTrigrams.ts';
import type { NameRow } from './nameRow.ts';

/** Names with typos: as a whole (words together, in either order), and as a part, word by word. */
export function findTypos(rows: readonly NameRow[]): (folded: string) => NearText[] {
  const inWholes = indexTexts(rows, ({ words }) => [words.join('')]);
  const inWords = indexTexts(rows, ({ words }) => words);
  return (folded) => {
    const typed = folded.split(' ');
    const turned = typed.length > 1 ? [typed.toReversed().join('')] : [];
    const asWhole = [typed.join(''), ...turned].map((text) => findRowsNear(text, inWholes));
    const asPart = findAllOf(typed.map((word) => findRowsNear(word, inWords)));
    return keepNearest([...asWhole, asPart]);
  };
}

type TextIndex = { readonly index: TrigramIndex; readonly rowsOf: (near: number) => readonly number[] };
type Distances = ReadonlyMap<number, number>;

function indexTexts(rows: readonly NameRow[], textsOf: (row: NameRow) => readonly string[]): TextIndex {
  const byText = groupRows(rows, textsOf);
  const texts = [...byText.keys()];
  return { index: indexTrigrams(texts), rowsOf: (near) => byText.get(texts[near] ?? '') ?? [] };
}

/** Short names differ by one letter and are other names: none up to three letters, one up to nine, then two. */
function allowTypos(text: string): number {
  return text.length <= 3 ? 0 : text.length <= 9 ? 1 : 2;
}

function findRowsNear(text: string, { index, rowsOf }: TextIndex): Distances {
  const distances = new Map<number, number>();
  for (const { index: near, distance } of index.near(text, allowTypos(text)))
    for (const row of rowsOf(near)) distances.set(row, Math.min(distance, distances.get(row) ?? distance));
  return distances;
}

/** Rows in which every typed word is found; their typos add up, and two are the most. */
function findAllOf(found: readonly Distances[]): Distances {
  const [first, ...others] = [...found].sort((a, b) => a.size - b.size);
  const sums = new Map<number, number>();
  for (const [row, distance] of first ?? []) {
    const sum = others.reduce((total, other) => total + (other.get(row) ?? Number.POSITIVE_INFINITY), distance);
    if (sum <= 2) sums.set(row, sum);
  }
  return sums;
}

function keepNearest(found: readonly Distances[]): NearText[] {
  const best = new Map<number, number>();
  for (const distances of found)
    for (const [row, distance] of distances) best.set(row, Math.min(distance, best.get(row) ?? distance));
  return [...best].map(([index, distance]) => ({ index, distance }));
}
