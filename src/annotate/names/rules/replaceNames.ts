import type { TaggedName } from '../taggedName.ts';

/** The names with `added` put in, in order; those that overlap an added one go. */
export function replaceNames(names: readonly TaggedName[], added: readonly TaggedName[]): readonly TaggedName[] {
  if (added.length === 0) return names;
  const kept = names.filter((name) => !added.some((one) => one.start < name.end && name.start < one.end));
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}
