import { createHash } from 'node:crypto';
import type { Fact, Relation } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';

type Draw = {
  /** How many facts; more where the least of every relation comes to more. */
  readonly count: number;
  /** So many of each relation, as far as there are so many. */
  readonly least: number;
  readonly seed: string;
};

/** One article that says the same kind of thing over and over would make one judgement of many. */
const MOST_OF_AN_ARTICLE = 2;

/**
 * Facts at random: the least of every relation, the rest in proportion to how often a relation occurs, and of one article
 * no more than two of a relation. The same seed draws the same facts, in the order of their relations.
 */
export function drawFacts(facts: readonly Fact[], { count, least, seed }: Draw): Fact[] {
  const pools = groupBy(facts, ({ relation }) => relation).map((all) => ({
    relation: all[0].relation,
    occurs: all.length,
    pool: mixed(all, seed),
  }));
  const shares = shareOut(
    pools.map(({ relation, occurs, pool }) => ({ relation, occurs, there: pool.length })),
    { count, least },
  );
  return pools
    .sort((a, b) => a.relation.localeCompare(b.relation))
    .flatMap(({ relation, pool }) => pool.slice(0, shares.get(relation)));
}

/** The order hangs on each fact alone, so that a fact keeps its place when reading finds others or loses some. */
function mixed(facts: readonly Fact[], seed: string): Fact[] {
  const ordered = facts.map((fact) => ({ fact, key: createHash('sha256').update(`${seed} ${fact.id}`).digest('hex') }));
  ordered.sort((a, b) => (a.key < b.key ? -1 : 1));
  const byArticle = groupBy(ordered, ({ fact }) => fact.evidence.articleId);
  const kept = new Set(byArticle.flatMap((ones) => ones.slice(0, MOST_OF_AN_ARTICLE)));
  return ordered.filter((one) => kept.has(one)).map(({ fact }) => fact);
}

type Supply = { readonly relation: Relation; readonly occurs: number; readonly there: number };

/** What is left after the least goes one by one to the relation that has got the smallest part of what is due to it. */
function shareOut(
  supplies: readonly Supply[],
  { count, least }: Pick<Draw, 'count' | 'least'>,
): ReadonlyMap<Relation, number> {
  const shares = new Map(supplies.map(({ relation, there }) => [relation, Math.min(least, there)]));
  const shareOf = ({ relation }: Supply) => shares.get(relation) ?? 0;
  const extra = new Map<Relation, number>();
  let left = count - supplies.reduce((sum, supply) => sum + shareOf(supply), 0);
  for (; left > 0; left -= 1) {
    const open = supplies.filter((supply) => shareOf(supply) < supply.there);
    const [first, ...others] = open;
    if (!first) break;
    const got = ({ relation, occurs }: Supply) => ((extra.get(relation) ?? 0) + 1) / occurs;
    const next = others.reduce((best, one) => (got(one) < got(best) ? one : best), first);
    extra.set(next.relation, (extra.get(next.relation) ?? 0) + 1);
    shares.set(next.relation, shareOf(next) + 1);
  }
  return shares;
}
