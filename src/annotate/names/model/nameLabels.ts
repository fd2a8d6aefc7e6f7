import type { MentionKind } from '#model/mention.ts';

/*
 * The labels of the tagger: 0 outside, then B I E S of each kind (BIOES; Ratinov and Roth 2009): B begins a name, I is
 * inside, E ends it, S is all of it.
 */

export type NameKind = Extract<MentionKind, 'person' | 'organisation' | 'place'>;

type Edge = 'B' | 'I' | 'E' | 'S';

export const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];
const EDGES: readonly Edge[] = ['B', 'I', 'E', 'S'];
/** The label of what is no name. */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + EDGES.length * NAME_KINDS.length;

export function toLabel(kind: NameKind, edge: Edge): number {
  return 1 + 4 * NAME_KINDS.indexOf(kind) + EDGES.indexOf(edge);
}

export function readEdge(label: number): Edge | undefined {
  return label === 0 ? undefined : EDGES[(label - 1) & 3];
}

/** The index of its kind, or -1 outside. */
export function readKind(label: number): number {
  return label === 0 ? -1 : (label - 1) >> 2;
}

/** Whether `label` may follow `previous`: a name that was begun goes on, in its own kind, until it ends. */
export function mayFollow(previous: number, label: number): boolean {
  const open = readEdge(previous) === 'B' || readEdge(previous) === 'I';
  const continues = readEdge(label) === 'I' || readEdge(label) === 'E';
  return open === continues && (!open || readKind(previous) === readKind(label));
}

/** Whether a sentence may begin with the label. */
export function mayBegin(label: number): boolean {
  return mayFollow(0, label);
}

export function mayEnd(label: number): boolean {
  return mayFollow(label, 0);
}
