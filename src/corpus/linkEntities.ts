import type { ArticleRecord, NameRecord } from '#model/articleRecord.ts';
import type { CorpusEntity, KnownName } from '#model/corpus.ts';
import type { Argument } from '#model/fact.ts';
import type { MentionKind } from '#model/mention.ts';

export type Linked = {
  readonly entities: readonly CorpusEntity[];
  readonly entityOf: (argument: Argument, articleId: string) => CorpusEntity | undefined;
};

/**
 * Makes one entity of the names that mean the same across articles: the same name or a known alias, of one kind. What
 * one article calls short ("the Bureau", "Sheng") follows its full name there.
 */
export function linkEntities(records: readonly ArticleRecord[], known: readonly KnownName[]): Linked {
  const aliasKeys = new Map(
    known.flatMap((row) =>
      [row.name, ...(row.aliases ?? [])].map((name) => [nameKeyOf(row.kind, name), nameKeyOf(row.kind, row.name)]),
    ),
  );
  const keyOf = (kind: MentionKind, name: string) => {
    const key = nameKeyOf(kind, name);
    return aliasKeys.get(key) ?? key;
  };
  const entities = gather(records, keyOf);
  for (const row of known) withKnown(entities, keyOf(row.kind, row.name), row);
  const byAlias = aliasIndex(entities.values());
  const find = (kind: MentionKind, name: string) =>
    entities.get(keyOf(kind, name)) ?? byAlias.get(nameKeyOf(kind, name));
  return {
    entities: [...entities.values()],
    entityOf: ({ kind, name, text }) => (kind ? find(kind, name ?? text) : undefined),
  };
}

/** The names of all articles by their keys. The first article that names an entity gives it its name. */
function gather(
  records: readonly ArticleRecord[],
  keyOf: (kind: MentionKind, name: string) => string,
): Map<string, CorpusEntity> {
  const namings = new Map<string, { readonly name: NameRecord; readonly articleId: string }[]>();
  for (const { article, names } of records)
    for (const name of names) {
      const key = keyOf(name.kind, name.name);
      const known = namings.get(key);
      if (known) known.push({ name, articleId: article.id });
      else namings.set(key, [{ name, articleId: article.id }]);
    }
  const entities = [...namings].flatMap(([key, all]): [string, CorpusEntity][] => {
    const [first] = all;
    if (!first) return [];
    const { kind, name } = first.name;
    const aliases = new Set(all.flatMap((one) => [one.name.name, ...one.name.aliases]));
    aliases.delete(name);
    const mentions = all.reduce((sum, one) => sum + one.name.mentions, 0);
    const articleIds = [...new Set(all.map(({ articleId }) => articleId))];
    return [[key, { key, kind, name, aliases: [...aliases], mentions, articleIds }]];
  });
  return new Map(entities);
}

function withKnown(entities: Map<string, CorpusEntity>, key: string, row: KnownName): void {
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

function aliasIndex(entities: Iterable<CorpusEntity>): Map<string, CorpusEntity> {
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
