import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { onceFor } from '#model/makeOnce.ts';

/** A name of two or three words; the first letters of the first tell two people of one family apart. */
const WHOLE_NAME = /^(\p{Lu}\p{L}{2})\S*(?: \p{Lu}\S*)? (\p{Lu}\S*)$/u;

/** By surname, how the given names begin of the people that an article calls so: "Terry" and "Terrance" may be one. */
export const bearersOf = onceFor(({ entities }: AnnotatedArticle): ReadonlyMap<string, ReadonlySet<string>> => {
  const bearers = new Map<string, Set<string>>();
  for (const { kind, name } of entities) {
    const [, given, surname] = WHOLE_NAME.exec(name) ?? [];
    if (kind !== 'person' || !given || !surname) continue;
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(given));
  }
  return bearers;
});
