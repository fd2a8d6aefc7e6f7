import type { NameView } from '#annotate/names/features/nameView.ts';
import type { NameKind } from '#annotate/names/model/nameLabels.ts';
import type { Token } from '#model/sentence.ts';

/** The article that the rules look at. */
export type NamedArticle = { readonly tokens: readonly Token[]; readonly view: NameView };

/** Takes the names found so far, in order and without overlaps, and returns them mended in the same form. */
export type NameRule = (names: readonly TaggedName[], article: NamedArticle) => readonly TaggedName[];

/** A name on its way through the rules: a half-open range of tokens. */
export type TaggedName = {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** What fixed its edges and its kind last. */
  readonly foundBy: string;
};

/** The names with `added` put in, in order; those that overlap an added one go. */
export function replaceNames(names: readonly TaggedName[], added: readonly TaggedName[]): readonly TaggedName[] {
  if (added.length === 0) return names;
  const kept = names.filter((name) => !added.some((one) => one.start < name.end && name.start < one.end));
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** By token: 1 where it is part of a name. */
export function markTaken(names: readonly TaggedName[], size: number): Uint8Array {
  const taken = new Uint8Array(size);
  for (const { start, end } of names) taken.fill(1, start, end);
  return taken;
}
