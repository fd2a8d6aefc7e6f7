import type { MentionKind } from '#model/mention.ts';

export type NameKind = Extract<MentionKind, 'person' | 'organisation' | 'place'>;

const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];
const LABEL_COUNT = 1 + 4 * NAME_KINDS.length;

/** Where a token stands in a name: B begins it, I is inside, E ends it, S is all of it. */
type Edge = 'B' | 'I' | 'E' | 'S';
const EDGES: readonly Edge[] = ['B', 'I', 'E', 'S'];

const edgeOf = (label: number): Edge | undefined => (label === 0 ? undefined : EDGES[(label - 1) & 3]);
const kindOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2);

/** Whether `label` may follow `previous`: a name that was begun goes on, in its own kind, until it ends. */
function mayFollow(previous: number, label: number): boolean {
  const open = edgeOf(previous) === 'B' || edgeOf(previous) === 'I';
  const continues = edgeOf(label) === 'I' || edgeOf(label) === 'E';
  return open === continues && (!open || kindOf(previous) === kindOf(label));
}

/** The labels of the tagger: 0 outside, then B I E S of each kind (BIOES; Ratinov and Roth 2009). */
export const nameLabels = {
  kinds: NAME_KINDS,
  count: LABEL_COUNT,
  of: (kind: NameKind, edge: Edge): number => 1 + 4 * NAME_KINDS.indexOf(kind) + EDGES.indexOf(edge),
  edgeOf,
  kindOf,
  mayFollow,
  /** Whether a sentence may begin with the label; `mayEnd` likewise. */
  mayBegin: (label: number): boolean => mayFollow(0, label),
  mayEnd: (label: number): boolean => mayFollow(label, 0),
} as const;
