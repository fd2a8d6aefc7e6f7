import { findInitials } from './findInitials.ts';
import { findParts } from './findParts.ts';
import { findPrefixes } from './findPrefixes.ts';
import { findTypos } from './findTypos.ts';
import { groupRows, type RowGroups } from './groupRows.ts';
import type { NameRow, NameTier } from './nameRow.ts';
import type { Near } from './trigrams.ts';

/** Finds the rows that match a folded query in the way of its tier. */
export type NameFinder = {
  readonly tier: NameTier;
  readonly score: number;
  readonly find: (folded: string) => readonly Near[];
};

/** The ways to match a name, the surest first: a later one is asked only where the earlier ones left room. */
export function nameFinders(rows: readonly NameRow[]): NameFinder[] {
  const written = groupRows(rows, (row) => [row.folded]);
  const sorted = groupRows(rows, (row) => [sortedWords(row.folded)]);
  const together = groupRows(rows, (row) => [row.words.join(''), row.words.toReversed().join('')]);
  const asWritten = (keep: (row: NameRow) => boolean) => (folded: string) =>
    same(written, folded).filter(({ index }) => keep(rows[index] as NameRow));
  return [
    { tier: 'exact', score: 1, find: asWritten((row) => !row.alias && isLatin(row.folded)) },
    { tier: 'alias', score: 0.98, find: asWritten((row) => row.alias && isLatin(row.folded)) },
    { tier: 'native', score: 0.98, find: asWritten((row) => !isLatin(row.folded)) },
    { tier: 'other-order', score: 0.95, find: (folded) => same(sorted, sortedWords(folded)) },
    { tier: 'missing-blanks', score: 0.93, find: (folded) => same(together, folded.replaceAll(' ', '')) },
    { tier: 'initials', score: 0.85, find: findInitials(rows) },
    { tier: 'prefix', score: 0.8, find: findPrefixes(rows) },
    { tier: 'part', score: 0.7, find: findParts(rows) },
    { tier: 'typo', score: 0.6, find: findTypos(rows) },
  ];
}

function same(groups: RowGroups, key: string): Near[] {
  return (groups.get(key) ?? []).map((index) => ({ index, distance: 0 }));
}

function sortedWords(folded: string): string {
  return folded.split(' ').sort().join(' ');
}

function isLatin(folded: string): boolean {
  return /^[\p{Script=Latin}\p{N} ]+$/u.test(folded);
}
