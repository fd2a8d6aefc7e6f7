import type { MentionKind } from '#model/mention.ts';
import type { Naming } from './findSameNames.ts';

type OfKind = {
  readonly kind: MentionKind;
  readonly key: string;
  readonly articles: number;
  readonly isListed: boolean;
};

const KINDS: readonly MentionKind[] = ['person', 'organisation', 'place', 'other'];
/** So many times the articles of another kind: the tagger was wrong where it took the name for that. */
const TIMES_AS_MANY = 2;
const FAR_MORE = 4;

/**
 * The keys of names that one article takes for something else than most others do, and the key that is right: what is
 * "Solvik" of unknown kind here is the company Solvik of other articles. A town and a family can bear one name.
 */
export function findTrueKinds(
  namings: readonly Naming[],
  aliasKeys: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const articles = new Map<string, Set<string>>();
  for (const { key, articleId } of namings) articles.set(key, (articles.get(key) ?? new Set()).add(articleId));
  const meant = new Map<string, string>();
  const byKey = new Map(namings.map((naming) => [naming.key, naming]));
  for (const [key, { name, kind }] of byKey) {
    if (kind === 'post') continue;
    const kinds = KINDS.map((one): OfKind => {
      const spelt = `${one}${key.slice(kind.length)}`;
      const ofKind = aliasKeys.get(spelt) ?? spelt;
      return { kind: one, key: ofKind, articles: articles.get(ofKind)?.size ?? 0, isListed: aliasKeys.has(spelt) };
    });
    const own = kinds.find((one) => one.key === key);
    const better = own && findBetter(own, kinds, name);
    if (better && !meant.has(better.key)) meant.set(key, better.key);
  }
  return meant;
}

function findBetter(own: OfKind, kinds: readonly OfKind[], name: string): OfKind | undefined {
  const known = kinds.filter((one) => one.kind !== own.kind && one.articles > 0);
  const [first, second] = known.sort((a, b) => b.articles - a.articles);
  if (!first || first.articles < (second?.articles ?? 0) * TIMES_AS_MANY) return undefined;
  if (own.kind === 'other') return first.articles * TIMES_AS_MANY >= own.articles ? first : undefined;
  return first.articles >= own.articles * timesNeeded(own.kind, first, name) ? first : undefined;
}

/** How many times as many articles must take a name for something else; never, if both can be right. */
function timesNeeded(kind: MentionKind, { kind: other, isListed }: OfKind, name: string): number {
  const pair = [kind, other].sort().join(' ');
  if (isListed) return TIMES_AS_MANY;
  if (other === 'other') return FAR_MORE;
  if (pair === 'organisation person') return TIMES_AS_MANY;
  if (pair === 'organisation place' && name.includes(' ')) return FAR_MORE;
  return Number.POSITIVE_INFINITY;
}
