import { OTHER_NAMES } from '#lexicon/names/otherNames.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { CorpusEntity, KnownName } from '#model/corpus.ts';
import type { Argument } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import type { MentionKind } from '#model/mention.ts';
import { findSameNames, type Naming } from './findSameNames.ts';
import { findTrueKinds } from './findTrueKinds.ts';

type LinkedEntities = {
  readonly entities: readonly CorpusEntity[];
  readonly entityOf: (argument: Argument) => CorpusEntity | undefined;
};

/**
 * Makes one entity of the names that mean the same across articles: the same name or a known alias, of one kind, and what
 * is told by initials, a country or a family name alone if nothing else can be meant. What one article calls short ("the
 * Bureau", "Sheng") follows its full name there.
 */
export function linkEntities(records: readonly ArticleRecord[], known: readonly KnownName[]): LinkedEntities {
  const aliasKeys = new Map([...OTHER_NAMES, ...known.map(asOtherNames)].flatMap(keysOfOtherNames));
  const knownKeyOf = (kind: MentionKind, name: string) => {
    const key = nameKeyOf(kind, name);
    return aliasKeys.get(key) ?? key;
  };
  const spelt = toNamings(records, knownKeyOf);
  const kinds = findTrueKinds(spelt, aliasKeys);
  const namings = spelt.map((naming) => ({ ...naming, key: kinds.get(naming.key) ?? naming.key }));
  const same = new Map([...findSameNames(namings), ...kinds]);
  const follow = (key: string): string => (same.has(key) ? follow(same.get(key) ?? '') : key);
  const keyOf = (kind: MentionKind, name: string) => follow(knownKeyOf(kind, name));
  const entities = gatherEntities(namings.map((naming) => ({ ...naming, key: follow(naming.key) })));
  for (const row of known) addKnown(entities, keyOf(row.kind, row.name), row);
  const byAlias = indexAliases(entities.values());
  const find = (kind: MentionKind, name: string) =>
    entities.get(keyOf(kind, name)) ?? byAlias.get(nameKeyOf(kind, name));
  return {
    entities: [...entities.values()],
    entityOf: ({ kind, text, name = text }) => {
      if (!kind) return undefined;
      // A fact can know a name for a body that the tagger did not know.
      return find(kind, name) ?? (kind === 'organisation' ? find('other', name) : undefined);
    },
  };
}

type OtherNames = { readonly kind: MentionKind; readonly names: readonly string[] };

function asOtherNames({ kind, name, aliases = [] }: KnownName): OtherNames {
  return { kind, names: [name, ...aliases] };
}

/** All names' keys, with the first one's. */
function keysOfOtherNames({ kind, names }: OtherNames): [string, string][] {
  return names.map((name) => [nameKeyOf(kind, name), nameKeyOf(kind, names[0] ?? '')]);
}

function toNamings(records: readonly ArticleRecord[], keyOf: (kind: MentionKind, name: string) => string): Naming[] {
  return records.flatMap(({ article, names, facts }) => {
    const posts = postsByName(facts);
    return names.map((name) => ({
      ...name,
      key: keyOf(name.kind, name.name),
      articleId: article.id,
      posts: [...(posts.get(name.name) ?? [])],
    }));
  });
}

/** The heads of the posts that an article gives people: "secretary" of "Secretary of State". */
function postsByName(facts: ArticleRecord['facts']): ReadonlyMap<string, ReadonlySet<string>> {
  const posts = new Map<string, Set<string>>();
  for (const { relation, subject, object, certainty } of facts) {
    if (relation !== 'holdsPost' || certainty === 'negated' || !object) continue;
    const name = subject.name ?? subject.text;
    posts.set(name, (posts.get(name) ?? new Set()).add(headOfPost(object.text)));
  }
  return posts;
}

const SHORT_TITLES: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  pres: 'president',
  pm: 'prime minister',
};

function headOfPost(post: string): string {
  const words = post
    .toLowerCase()
    .replace(/ (?:of|for|at|in) .*$/, '')
    .split(/[\s.]+/u)
    .filter((word) => word !== '');
  const head = (words.at(-1) ?? '').replace(/s$/, '');
  const isVice = /^(?:vice|deputy|prime|lieutenant|first)$/.test(words.at(-2) ?? '');
  return isVice ? `${words.at(-2)} ${head}` : (SHORT_TITLES[head] ?? head);
}

/** The names of all articles by their keys. */
function gatherEntities(namings: readonly Naming[]): Map<string, CorpusEntity> {
  const byKey = gatherBy(namings, ({ key }) => key);
  const entities = [...byKey].map(([key, all]): [string, CorpusEntity] => {
    const kind = key.split(':')[0] as MentionKind;
    const named = all.filter((one) => one.kind === kind);
    const name = chooseName(named.length > 0 ? named : all);
    const aliases = new Set(all.flatMap((one) => [one.name, ...one.aliases]));
    aliases.delete(name);
    const mentions = all.reduce((sum, one) => sum + one.mentions, 0);
    const articleIds = [...new Set(all.map(({ articleId }) => articleId))];
    return [key, { key, kind, name, aliases: [...aliases], mentions, articleIds }];
  });
  return new Map(entities);
}

/** What most articles call it, in full and not in capitals if any does so; among equals, what the first one calls it. */
function chooseName(namings: readonly Naming[]): string {
  const rank = ({ name }: Naming) => Number(name.includes(' ')) * 2 + Number(name !== name.toUpperCase());
  const highest = Math.max(...namings.map(rank));
  const counts = new Map<string, number>();
  for (const naming of namings)
    if (rank(naming) === highest) counts.set(naming.name, (counts.get(naming.name) ?? 0) + naming.mentions);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function addKnown(entities: Map<string, CorpusEntity>, key: string, row: KnownName): void {
  const entity = entities.get(key);
  if (!entity) return;
  const aliases = [...new Set([...entity.aliases, entity.name, ...(row.aliases ?? [])])].filter(
    (alias) => alias !== row.name,
  );
  entities.set(key, {
    ...entity,
    name: row.name,
    aliases,
    ...(row.native && { native: row.native }),
    ...(row.note && { note: row.note }),
  });
}

function indexAliases(entities: Iterable<CorpusEntity>): Map<string, CorpusEntity> {
  const index = new Map<string, CorpusEntity>();
  for (const entity of entities)
    for (const alias of entity.aliases) {
      const key = nameKeyOf(entity.kind, alias);
      if (!index.has(key) && alias.includes(' ')) index.set(key, entity);
    }
  return index;
}

/**
 * The key under which a name is one with its other spellings: kind, then letters and digits in lower case; letters with
 * stops are together, those before a person's name ("J. D. Berg") and those of others ("U.S. Mint").
 */
function nameKeyOf(kind: MentionKind, name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const letters = kind === 'person' ? /(?<=^\p{L}) (?=\p{L} )/u : /(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu;
  return `${kind}:${plain.replace(letters, '')}`;
}
