import type { NameView } from '#annotate/names/features/nameView.ts';
import type { NameKind } from '#annotate/names/model/nameLabels.ts';
import type { Token } from '#model/sentence.ts';

/** A name on its way through the rules: a half-open range of tokens. */
export type NameRange = { readonly start: number; readonly end: number; readonly kind: NameKind };

/** The article that the rules look at. */
export type NamedArticle = { readonly tokens: readonly Token[]; readonly view: NameView };

/** Mends names. They come in order and without overlaps, and leave so; what a rule leaves alone it hands on as it came. */
export type NameRule = {
  /** Stands as `foundBy` on every name that the rule made or changed. */
  readonly name: string;
  readonly why: string;
  readonly mend: (names: readonly NameRange[], article: NamedArticle) => readonly NameRange[];
};

/** The names with `added` put in, in order; those that overlap an added one go. */
export function replaceNames(names: readonly NameRange[], added: readonly NameRange[]): readonly NameRange[] {
  if (added.length === 0) return names;
  const kept = names.filter((name) => !added.some((one) => one.start < name.end && name.start < one.end));
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}
