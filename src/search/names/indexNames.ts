import { compareText } from './findBeginnings.ts';
import { foldName } from './foldName.ts';
import type { NearText } from './indexTrigrams.ts';
import { NAME_FINDERS } from './nameFinders.ts';
import type { NameRow, NameTier } from './nameRow.ts';

/**
 * A name to be found. The first name of a key is what it is called, the others are its aliases. `weight` says which of
 * several equally good matches comes first, the heaviest: mentions counted, or freshness.
 */
export type NameEntry = { readonly name: string; readonly key: string; readonly weight?: number };

/** `score` falls from 1 (exact) towards 0 with the tier and the typos. */
export type NameMatch = {
  readonly key: string;
  readonly name: string;
  readonly tier: NameTier;
  readonly score: number;
};

/** `lookUp` gives at most `limit` keys, each once by its best name, best first; nothing typed gives the heaviest. */
export type NameIndex = { readonly lookUp: (query: string, limit: number) => NameMatch[] };

const TYPO_COSTS = 0.1;

/**
 * Indexes names for looking them up as people type them: case and diacritics don't count, words may be turned round,
 * run together, shortened, left out or mistyped. What was not typed exactly says so by its tier.
 */
export function indexNames(entries: readonly NameEntry[]): NameIndex {
  const rows = toNameRows(entries);
  const finders = NAME_FINDERS.map(({ tier, score, prepare }) => ({ tier, score, find: prepare(rows) }));
  return {
    lookUp: (query, limit) => {
      const folded = foldName(query);
      return folded === '' ? findHeaviest(rows, limit) : searchNames(finders, { folded, rows, limit });
    },
  };
}

type PreparedFinder = {
  readonly tier: NameTier;
  readonly score: number;
  readonly find: (folded: string) => readonly NearText[];
};
type NameQuery = { readonly folded: string; readonly rows: readonly NameRow[]; readonly limit: number };

/** The tiers are asked in their order, and no further than needed. */
function searchNames(finders: readonly PreparedFinder[], { folded, rows, limit }: NameQuery): NameMatch[] {
  const best = new Map<string, NameMatch>();
  for (const { tier, score, find } of finders) {
    if (best.size >= limit) break;
    const found = find(folded).flatMap(({ index, distance }) => {
      const row = rows[index];
      return row ? [{ row, distance }] : [];
    });
    found.sort((a, b) => a.distance - b.distance || compareRows(a.row, b.row));
    for (const { row, distance } of found)
      if (!best.has(row.key))
        best.set(row.key, { key: row.key, name: row.name, tier, score: score - distance * TYPO_COSTS });
  }
  return [...best.values()].slice(0, limit);
}

function findHeaviest(rows: readonly NameRow[], limit: number): NameMatch[] {
  return rows
    .filter((row) => !row.alias)
    .sort(compareRows)
    .slice(0, limit)
    .map(({ key, name }) => ({ key, name, tier: 'prefix', score: 0 }));
}

function compareRows(a: NameRow, b: NameRow): number {
  return (
    b.weight - a.weight || a.folded.length - b.folded.length || compareText(a.name, b.name) || compareText(a.key, b.key)
  );
}

function toNameRows(entries: readonly NameEntry[]): NameRow[] {
  const known = new Set<string>();
  return entries.flatMap(({ name, key, weight = 0 }) => {
    const folded = foldName(name);
    if (folded === '') return [];
    const alias = known.has(key);
    known.add(key);
    return [{ name, key, weight, alias, folded, words: folded.split(' ') }];
  });
}
