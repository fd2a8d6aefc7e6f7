import type { Entity, Mention } from '#model/mention.ts';
import { cut } from '#model/span.ts';
import { findAliases } from './findAliases.ts';
import { isAcronymOf, isShortNameOf, isTradeName } from './isShortNameOf.ts';

export type GroupedNames = { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] };

type NameGroup = {
  readonly kind: Mention['kind'];
  /** How often each of its names stands in the article. */
  readonly names: Map<string, number>;
  /** The words of each of its names. */
  readonly words: Map<string, readonly string[]>;
  readonly starts: number[];
};

/** Where to look for what a name may belong to: its own spelling, its words, its initials. */
type NameGroups = { readonly all: NameGroup[]; readonly byKey: Map<string, Set<number>> };

/**
 * Puts the name mentions of an article that mean one entity together: the same name, a part of it ("Sheng" for "Sheng
 * Lei"), its acronym. Longer names are placed first; a short name that fits several goes to the one mentioned last
 * before it, that of an organisation to the one mentioned first. Names of no known kind come last and take the kind of
 * what they are short for.
 */
export function groupNames(text: string, names: readonly Mention[]): GroupedNames {
  const groups: NameGroups = { all: [], byKey: new Map() };
  const groupOf = new Map<Mention, number>();
  for (const { mention, name } of sortLongestFirst(text, names)) {
    let index = findGroup(groups, mention, name);
    if (index < 0) index = groups.all.push({ kind: mention.kind, names: new Map(), words: new Map(), starts: [] }) - 1;
    addName(groups, index, { mention, name });
    groupOf.set(mention, index);
  }
  return numberEntities(names, groups.all, joinAliases(groups.all, groupOf, findAliases(text, names)));
}

type NamedMention = { readonly mention: Mention; readonly name: string };

function sortLongestFirst(text: string, names: readonly Mention[]): readonly NamedMention[] {
  return names
    .map((mention) => ({ mention, name: nameOf(text, mention), isOther: Number(mention.kind === 'other') }))
    .map((named) => ({ ...named, words: named.name.split(' ').length }))
    .sort((a, b) => a.isOther - b.isOther || b.words - a.words || a.mention.span.start - b.mention.span.start);
}

function addName({ all, byKey }: NameGroups, index: number, { mention, name }: NamedMention): void {
  const group = all[index] as NameGroup;
  group.starts.push(mention.span.start);
  const count = group.names.get(name);
  group.names.set(name, (count ?? 0) + 1);
  if (count !== undefined) return;
  const words = wordsOf(name);
  group.words.set(name, words);
  for (const key of [name, ...keysOf(name, words)]) byKey.set(key, (byKey.get(key) ?? new Set()).add(index));
}

/** Every word of a name, and its initials, by which a shorter name can point at it. */
function keysOf(name: string, words: readonly string[]): string[] {
  return [...words.map((word) => `word ${word}`), `initial ${name[0]?.toLowerCase()}`];
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s,.()]+/u)
    .filter(Boolean);
}

/** Makes one of the groups of a name and its alias: the alias's takes no further part. */
function joinAliases(
  groups: readonly NameGroup[],
  groupOf: ReadonlyMap<Mention, number>,
  aliases: ReadonlyMap<Mention, Mention>,
): ReadonlyMap<Mention, number> {
  const joined = new Map(groupOf);
  for (const [alias, name] of aliases) {
    const [from = 0, to = 0] = [joined.get(alias), joined.get(name)];
    if (from === to) continue;
    for (const [spelling, count] of groups[from]?.names ?? []) groups[to]?.names.set(spelling, count);
    for (const [mention, group] of joined) if (group === from) joined.set(mention, to);
  }
  return joined;
}

/**
 * The group a name belongs to: that of the same name, else the nearest one whose name it can stand for. A surname alone
 * is each time that of the nearest, as an article can tell of two people called Wang.
 */
function findGroup(groups: NameGroups, mention: Mention, name: string): number {
  const isKind = (index: number) => groups.all[index]?.kind === mention.kind || mention.kind === 'other';
  const same = [...(groups.byKey.get(name) ?? [])].find(isKind) ?? -1;
  if (same >= 0 && mention.kind !== 'person') return same;
  const words = groups.all[same]?.words.get(name) ?? wordsOf(name);
  const near = keysOf(name, words).flatMap((key, i, keys) =>
    i === 0 || i === keys.length - 1 ? [...(groups.byKey.get(key) ?? [])] : [],
  );
  const fitting = [...new Set(near)].filter(
    (index) => isKind(index) && standsFor({ name, words, start: mention.span.start }, groups.all[index] as NameGroup),
  );
  if (same >= 0 && fitting.length <= 1) return same;
  if (mention.kind === 'organisation')
    return fitting.sort((a, b) => firstStartOf(groups, a) - firstStartOf(groups, b))[0] ?? -1;
  const distance = (index: number) => {
    const before = (groups.all[index]?.starts ?? []).filter((start) => start <= mention.span.start);
    return before.length > 0 ? mention.span.start - Math.max(...before) : 1e9 + (groups.all[index]?.starts[0] ?? 0);
  };
  return fitting.sort((a, b) => distance(a) - distance(b))[0] ?? -1;
}

function firstStartOf({ all }: NameGroups, index: number): number {
  return Math.min(...(all[index]?.starts ?? [Number.POSITIVE_INFINITY]));
}

function standsFor(
  { name, words, start }: { readonly name: string; readonly words: readonly string[]; readonly start: number },
  group: NameGroup,
): boolean {
  const isKnown = group.kind === 'organisation' && Math.min(...group.starts) < start;
  return [...group.words].some(
    ([full, all]) =>
      isShortNameOf(words, all, group.kind) ||
      (isKnown && isTradeName(words, all)) ||
      (group.kind !== 'person' && isAcronymOf(name, full)),
  );
}

/** Entities in the order in which the article first names them. */
function numberEntities(
  names: readonly Mention[],
  groups: readonly NameGroup[],
  groupOf: ReadonlyMap<Mention, number>,
): GroupedNames {
  const order = new Map<number, number>();
  const mentions = names.map((mention) => {
    const group = groupOf.get(mention) ?? 0;
    const entity = order.get(group) ?? order.size;
    order.set(group, entity);
    return { ...mention, kind: groups[group]?.kind ?? mention.kind, entity };
  });
  return { mentions, entities: [...order.keys()].map((index) => toEntity(groups[index] as NameGroup)) };
}

function toEntity({ kind, names }: NameGroup): Entity {
  const [name = '', ...aliases] = [...names.keys()].sort((a, b) => b.length - a.length);
  return { kind, name, aliases };
}

/** A name without the article before it and with its blanks made one. */
function nameOf(text: string, { span }: Mention): string {
  return cut(text, span).replace(/\s+/gu, ' ').replace(/^the /i, '').replace(/[‘’]/gu, "'");
}
