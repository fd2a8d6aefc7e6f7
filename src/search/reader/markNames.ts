import { onceFor } from '#model/makeOnce.ts';
import type { Entity } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import type { PassageView } from '#search/candidates/viewPassage.ts';

/** Which kind of name each word is part of (see `KIND_NUMBERS`), and whether it is the first (1) or the last (2) of it. */
export type NameMarks = { readonly kinds: Uint8Array; readonly edges: Uint8Array };

/** How kinds are told apart; 0 is no name. */
export const KIND_NUMBERS: Readonly<Record<Entity['kind'], number>> = {
  person: 1,
  organisation: 2,
  place: 3,
  post: 4,
  other: 5,
};

/** Marks the names of an article where they stand in a passage, once for all who ask; of those that overlap, the longest. */
export const markNames = onceFor(({ words, text, names = [] }: PassageView): NameMarks => {
  const kinds = new Uint8Array(words.length);
  const edges = new Uint8Array(words.length);
  const found = names.flatMap(({ kind, name, aliases }) =>
    [name, ...aliases].flatMap((spelling) => findWhole(text, spelling).map((span) => ({ ...span, kind }))),
  );
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, kind } of found) {
    const first = words.findIndex((word) => word.start >= start);
    const last = words.findLastIndex((word) => word.end <= end);
    if (first < 0 || last < first || kinds.subarray(first, last + 1).some((known) => known > 0)) continue;
    kinds.fill(KIND_NUMBERS[kind], first, last + 1);
    edges[first] = 1;
    edges[last] = (edges[last] ?? 0) | 2;
  }
  return { kinds, edges };
});

/** Where a name stands in a text as whole words. */
function findWhole(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(name); start >= 0 && name; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end))) found.push({ start, end });
  }
  return found;
}
