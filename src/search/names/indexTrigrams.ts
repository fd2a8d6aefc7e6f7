import { countTypos } from './countTypos.ts';
import { groupRows } from './groupRows.ts';

/** One text within reach of a query: its place in the indexed list, and how many typos lie between. */
export type NearText = { readonly index: number; readonly distance: number };

export type TrigramIndex = { readonly near: (query: string, limit: number) => NearText[] };

/** A swap of two letters spoils four trigrams, every other typo at most three. */
const SPOILT_BY_A_TYPO = 4;

/**
 * Finds texts by typo: those that share enough trigrams with the query are compared letter by letter. With both ends
 * padded by two blanks no text within `limit` typos is lost as long as the query is longer than 4 × limit − 3 letters.
 */
export function indexTrigrams(texts: readonly string[]): TrigramIndex {
  const postings = groupRows(texts, trigramsOf);
  return {
    near: (query, limit) => {
      const grams = new Set(trigramsOf(query));
      const needed = Math.max(1, grams.size - SPOILT_BY_A_TYPO * limit);
      return findSharing(grams, postings, { count: texts.length, needed })
        .map((index) => ({ index, distance: countTypos(query, texts[index] ?? '', limit) }))
        .filter(({ distance }) => distance <= limit);
    },
  };
}

function trigramsOf(text: string): string[] {
  const padded = `  ${text}  `;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

function findSharing(
  grams: ReadonlySet<string>,
  postings: ReadonlyMap<string, readonly number[]>,
  { count, needed }: { readonly count: number; readonly needed: number },
): number[] {
  const shared = new Uint8Array(count);
  const enough: number[] = [];
  for (const gram of grams)
    for (const index of postings.get(gram) ?? []) {
      const times = (shared[index] ?? 0) + 1;
      shared[index] = times;
      if (times === needed) enough.push(index);
    }
  return enough.sort((a, b) => a - b);
}
