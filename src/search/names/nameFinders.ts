import { findBeginnings } from './findBeginnings.ts';
import { findInitials } from './findInitials.ts';
import { findParts } from './findParts.ts';
import { findTypos } from './findTypos.ts';
import { groupRows } from './groupRows.ts';
import type { NearText } from './indexTrigrams.ts';
import type { NameRow, NameTier } from './nameRow.ts';

/** A way to match a name. */
type NameFinder = {
  readonly tier: NameTier;
  readonly score: number;
  readonly why: string;
  /** Makes ready what finds the rows that match a folded query. */
  readonly prepare: (rows: readonly NameRow[]) => (folded: string) => readonly NearText[];
};

/** The surest first: a later one is asked only if the earlier ones left room. */
export const NAME_FINDERS: readonly NameFinder[] = [
  {
    tier: 'exact',
    score: 1,
    why: 'what is typed as it is called',
    prepare: bySpelling((row) => !row.alias && isLatin(row.folded)),
  },
  {
    tier: 'alias',
    score: 0.98,
    why: 'another name may be shared, so a name proper comes first',
    prepare: bySpelling((row) => row.alias && isLatin(row.folded)),
  },
  {
    tier: 'native',
    score: 0.98,
    why: 'its own script is as good as an alias',
    prepare: bySpelling((row) => !isLatin(row.folded)),
  },
  {
    tier: 'other-order',
    score: 0.95,
    why: 'family names stand first or last',
    prepare: byKey(({ folded }) => [sortWords(folded)], sortWords),
  },
  {
    tier: 'missing-blanks',
    score: 0.93,
    why: 'names are written together or apart',
    prepare: byKey(
      ({ words }) => [words.join(''), words.toReversed().join('')],
      (folded) => folded.replaceAll(' ', ''),
    ),
  },
  { tier: 'initials', score: 0.85, why: 'nobody types a long name in full', prepare: withoutTypos(findInitials) },
  {
    tier: 'prefix',
    score: 0.8,
    why: 'the rest is still to be typed',
    prepare: withoutTypos((rows) => findBeginnings(rows.map(({ folded }) => folded))),
  },
  { tier: 'part', score: 0.7, why: 'some of the words tell a name already', prepare: withoutTypos(findParts) },
  { tier: 'typo', score: 0.6, why: 'the nearest name is meant if nothing else fits', prepare: findTypos },
];

function bySpelling(fits: (row: NameRow) => boolean): NameFinder['prepare'] {
  return byKey(
    (row) => (fits(row) ? [row.folded] : []),
    (folded) => folded,
  );
}

function byKey(keysOf: (row: NameRow) => readonly string[], keyOf: (folded: string) => string): NameFinder['prepare'] {
  return withoutTypos((rows) => {
    const groups = groupRows(rows, keysOf);
    return (folded) => groups.get(keyOf(folded)) ?? [];
  });
}

function withoutTypos(
  prepare: (rows: readonly NameRow[]) => (folded: string) => readonly number[],
): NameFinder['prepare'] {
  return (rows) => {
    const find = prepare(rows);
    return (folded) => find(folded).map((index) => ({ index, distance: 0 }));
  };
}

function sortWords(folded: string): string {
  return folded.split(' ').sort().join(' ');
}

function isLatin(folded: string): boolean {
  return /^[\p{Script=Latin}\p{N} ]+$/u.test(folded);
}
