import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { onceFor } from '#model/makeOnce.ts';
import { expandTitle, toOneHolder } from '#text/expandTitle.ts';

/** Posts that one person holds at a time, if nothing says of what. */
const OF_ONE = /^(?:president|pope|prime minister|vice president)$/i;

/**
 * Who served "under President Berg" held the post before President Ma, of whom the article tells: of several who bear the
 * title of the head of state, the one it speaks of most holds it.
 */
export function dropRivals(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  const posts = facts.filter(({ relation, subject }) => relation === 'holdsPost' && subject.name !== undefined);
  const known = new Set(
    posts.filter(({ qualifiers: { organisation, place } }) => organisation || place).map(({ subject }) => subject.name),
  );
  const plain = posts.filter((fact) => isPlain(fact) && !known.has(fact.subject.name));
  const former = new Set(posts.filter(isFormer).map(({ subject }) => subject.name));
  const rivals = new Set<Fact>();
  for (const same of gatherBy(plain, titleOf).values()) {
    const [, ...others] = [...gatherBy(same, ({ subject }) => subject.name)]
      .map(([name = '', all]) => ({ all, isFormer: former.has(name), named: countsOf(annotated).get(name) ?? 0 }))
      .sort((a, b) => Number(a.isFormer) - Number(b.isFormer) || b.named - a.named);
    for (const { all } of others) for (const fact of all) rivals.add(fact);
  }
  return facts.filter((fact) => !rivals.has(fact));
}

function isFormer({ object, qualifiers }: Fact): boolean {
  return OF_ONE.test(singleOf(object.text)) && qualifiers.tense === 'former';
}

function isPlain({ object, qualifiers: { organisation, place, tense } }: Fact): boolean {
  return OF_ONE.test(singleOf(object.text)) && !organisation && !place && !tense;
}

/** "Presidents" of several is president of each. */
function singleOf(title: string): string {
  return toOneHolder(expandTitle(title));
}

function titleOf({ object }: Fact): string {
  return singleOf(object.text).toLowerCase();
}

const countsOf = onceFor(({ mentions, entities }: AnnotatedArticle): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) {
    const name = entity === undefined ? undefined : entities[entity]?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
});
