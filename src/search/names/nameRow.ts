/** How a name was matched, from the surest to the least sure. */
export type NameTier =
  | 'exact'
  | 'alias'
  | 'native'
  | 'other-order'
  | 'missing-blanks'
  | 'initials'
  | 'prefix'
  | 'part'
  | 'typo';

/** One name of the index, ready to be compared. */
export type NameRow = {
  readonly name: string;
  readonly key: string;
  readonly weight: number;
  readonly alias: boolean;
  readonly folded: string;
  readonly words: readonly string[];
};
