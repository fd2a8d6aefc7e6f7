import type { ArticleRecord } from '#model/articleRecord.ts';
import type { CorpusEntity, KnownName } from '#model/corpus.ts';
import type { Argument } from '#model/fact.ts';
import type { MentionKind } from '#model/mention.ts';
import { groupRows } from '#search/names/groupRows.ts';

type LinkedEntities = {
  readonly entities: readonly CorpusEntity[];
  readonly entityOf: (argument: Argument, articleId: string) => CorpusEntity | undefined;
};

/**
 * Makes one entity of the names that mean the same across articles: the same name or a known alias, of one kind. What
 * one article calls short ("the Bureau", "Sheng") follows its full name there.
 */
export function linkEntities(records: readonly ArticleRecord[], known: readonly KnownName[]): LinkedEntities {
  const aliasKeys = new Map(
    known.flatMap((row) =>
      [row.name, ...(row.aliases ?? [])].map((name) => [nameKeyOf(row.kind, name), nameKeyOf(row.kind, row.name)]),
    ),
  );
  const keyOf = (kind: MentionKind, name: string) => {
    const key = nameKeyOf(kind, name);
    return aliasKeys.get(key) ?? key;
  };
  const entities = gatherEntities(records, keyOf);
  for (const row of known) addKnown(entities, keyOf(row.kind, row.name), row);
  const byAlias = indexAliases(entities.values());
  const find = (kind: MentionKind, name: string) =>
    entities.get(keyOf(kind, name)) ?? byAlias.get(nameKeyOf(kind, name));
  return {
    entities: [...entities.values()],
    entityOf: ({ kind, name, text }) => (kind ? find(kind, name ?? text) : undefined),
  };
}

/** The names of all articles by their keys. The first article that names an entity gives it its name. */
function gatherEntities(
  records: readonly ArticleRecord[],
  keyOf: (kind: MentionKind, name: string) => string,
): Map<string, CorpusEntity> {
  const namings = records.flatMap(({ article, names }) => names.map((name) => ({ ...name, articleId: article.id })));
  const byKey = groupRows(namings, ({ kind, name }) => [keyOf(kind, name)]);
  const entities = [...byKey].flatMap(([key, places]): [string, CorpusEntity][] => {
    const all = places.flatMap((place) => namings[place] ?? []);
    const [first] = all;
    if (!first) return [];
    const { kind, name } = first;
    const aliases = new Set(all.flatMap((one) => [one.name, ...one.aliases]));
    aliases.delete(name);
    const mentions = all.reduce((sum, one) => sum + one.mentions, 0);
    const articleIds = [...new Set(all.map(({ articleId }) => articleId))];
    return [[key, { key, kind, name, aliases: [...aliases], mentions, articleIds }]];
  });
  return new Map(entities);
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

/** The key under which a name is one with its other spellings: kind, then letters and digits in lower case. */
function nameKeyOf(kind: MentionKind, name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return `${kind}:${plain
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}
