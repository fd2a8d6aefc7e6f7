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
  const taken = new Set<number>();
  for (const { start, end } of added) for (let i = start; i < end; i++) taken.add(i);
  const kept = names.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken.has(i)) return false;
    return true;
  });
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** The first of the names, in their order, that shares a token with a range and passes. */
export function findNameIn(
  names: readonly NameRange[],
  range: { readonly start: number; readonly end: number },
  passes: (name: NameRange) => boolean = () => true,
): NameRange | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; (names[at]?.start ?? range.end) < range.end; at++)
    if (passes(names[at] as NameRange)) return names[at];
  return undefined;
}
