import { changeMention, type Entity, type Mention } from '#model/mention.ts';
import { type Bearer, chooseBearer, haveOtherOffices, isSalutation, titleBefore } from './chooseBearer.ts';
import { findAliases } from './findAliases.ts';
import { acronymsOf, isShortNameOf, isTradeName, lettersOf } from './isShortNameOf.ts';
import { nameOf, wordsOf } from './nameWords.ts';
import { countUpTo, distanceBack } from './starts.ts';

export type GroupedNames = { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] };

type NameGroup = {
  readonly kind: Mention['kind'];
  /** How often each of its names stands in the article. */
  readonly names: Map<string, number>;
  /** The words of each of its names. */
  readonly words: Map<string, readonly string[]>;
  /** What its names may be shortened to. */
  readonly acronyms: Set<string>;
  /** Where its names begin, in order. */
  readonly starts: number[];
  /** The kinds of title that stand before its names of more than one word, or before the name that it was made for. */
  readonly titles: Set<string>;
};

/** Where to look for what a name may belong to: its own spelling, its words, what it may be shortened to. */
type NameGroups = {
  readonly all: NameGroup[];
  readonly byName: GroupsByKey;
  readonly byWord: GroupsByKey;
  readonly byAcronym: GroupsByKey;
};

type GroupsByKey = Map<string, Set<number>>;

/**
 * Puts the name mentions of an article that mean one entity together: the same name, a part of it ("Sheng" for "Sheng
 * Lei"), its acronym. Longer names are placed first; a short name that fits several organisations goes to the one mentioned
 * first, one that fits several people to nobody if the article does not tell whom it means. Names of no known kind come
 * last and take the kind of what they are short for.
 */
export function groupNames(text: string, names: readonly Mention[]): GroupedNames {
  const groups: NameGroups = { all: [], byName: new Map(), byWord: new Map(), byAcronym: new Map() };
  const groupOf = new Map<Mention, number>();
  for (const named of sortLongestFirst(text, names)) {
    const { mention } = named;
    let index = findGroup(groups, named);
    if (index < 0) index = groups.all.push(newGroup(mention.kind)) - 1;
    addName(groups, index, named);
    groupOf.set(mention, index);
  }
  return numberEntities(names, groups.all, joinAliases(groups.all, groupOf, findAliases(text, names)));
}

function newGroup(kind: Mention['kind']): NameGroup {
  return { kind, names: new Map(), words: new Map(), acronyms: new Set(), starts: [], titles: new Set() };
}

type NamedMention = { readonly mention: Mention; readonly name: string; readonly title: string | undefined };

function sortLongestFirst(text: string, names: readonly Mention[]): readonly NamedMention[] {
  return names
    .map((mention) => ({
      mention,
      name: nameOf(text, mention),
      title: mention.kind === 'person' ? titleBefore(text, mention.span.start) : undefined,
      isOther: Number(mention.kind === 'other'),
    }))
    .map(({ mention, name, title, isOther }) => ({
      mention,
      name,
      title,
      isOther,
      words: name.split(' ').length,
      isPlain: Number(title === undefined || isSalutation(title)),
    }))
    .sort(
      (a, b) =>
        a.isOther - b.isOther ||
        b.words - a.words ||
        a.isPlain - b.isPlain ||
        a.mention.span.start - b.mention.span.start,
    );
}

/** Letters that mean these alone, whatever university has the same initials. */
const OF_NATIONS = /^(?:us|uk|eu|un|uae)$/;
const NATIONS = /^(?:the )?(?:United|European) /i;

function addName(groups: NameGroups, index: number, { mention, name, title }: NamedMention): void {
  const group = groups.all[index] as NameGroup;
  group.starts.splice(countUpTo(group.starts, mention.span.start), 0, mention.span.start);
  if (title && !isSalutation(title) && (name.includes(' ') || group.names.size === 0)) group.titles.add(title);
  const count = group.names.get(name);
  group.names.set(name, (count ?? 0) + 1);
  if (count !== undefined) return;
  const words = wordsOf(name);
  group.words.set(name, words);
  const acronyms = acronymsOf(name).filter((letters) => !OF_NATIONS.test(letters) || NATIONS.test(name));
  for (const letters of acronyms) group.acronyms.add(letters);
  enter(groups.byName, name, index);
  // A shorter name points at a longer one by its first word, or is its acronym.
  for (const word of words) enter(groups.byWord, word, index);
  for (const letters of acronyms) enter(groups.byAcronym, letters, index);
}

function enter(groups: GroupsByKey, key: string, index: number): void {
  const known = groups.get(key);
  if (known) known.add(index);
  else groups.set(key, new Set([index]));
}

/** Makes one of the groups of a name and its alias: the alias's takes no further part. */
function joinAliases(
  groups: readonly NameGroup[],
  groupOf: ReadonlyMap<Mention, number>,
  aliases: ReadonlyMap<Mention, Mention>,
): (mention: Mention) => number {
  const into = new Map<number, number>();
  const joined = (mention: Mention): number => {
    let group = groupOf.get(mention) ?? 0;
    while (into.has(group)) group = into.get(group) as number;
    return group;
  };
  for (const [alias, name] of aliases) {
    const [from, to] = [joined(alias), joined(name)];
    if (from === to) continue;
    for (const [spelling, count] of groups[from]?.names ?? []) groups[to]?.names.set(spelling, count);
    into.set(from, to);
  }
  return joined;
}

/** A name as it may be short for another: its words, and its letters if it looks like an acronym. */
type ShortName = {
  readonly words: readonly string[];
  readonly letters: string | undefined;
  readonly start: number;
};

/**
 * The group a name belongs to: that of the same name, else the one whose name it can stand for. A family name alone is
 * looked at each time, as an article can tell of two people called Wang.
 */
function findGroup(groups: NameGroups, { mention, name, title }: NamedMention): number {
  const isKind = (index: number) => groups.all[index]?.kind === mention.kind || mention.kind === 'other';
  const same = [...(groups.byName.get(name) ?? [])].find(isKind) ?? -1;
  if (same >= 0 && mention.kind !== 'person') return same;
  const words = groups.all[same]?.words.get(name) ?? wordsOf(name);
  const letters = lettersOf(name);
  const near = new Set([...(groups.byWord.get(words[0] ?? '') ?? []), ...(groups.byAcronym.get(letters ?? '') ?? [])]);
  const fitting = [...near].filter(
    (index) =>
      isKind(index) && standsFor({ words, letters, start: mention.span.start }, groups.all[index] as NameGroup),
  );
  if (mention.kind === 'organisation')
    return fitting.sort((a, b) => firstStartOf(groups, a) - firstStartOf(groups, b))[0] ?? -1;
  const bearers = fitting.map((index) => ({ index, ...asBearer(groups.all[index] as NameGroup, mention) }));
  const [word = ''] = words;
  if (words.length > 1 || fitting.some((index) => groups.all[index]?.kind !== 'person')) {
    const alike = bearers.filter(({ titles }) => !haveOtherOffices(title, titles));
    return alike.sort((a, b) => a.distance - b.distance)[0]?.index ?? same;
  }
  // "Pope Leo" was named, and is none of those who are called Leo: "Leo" alone is he.
  if (isTitledAlone(groups.all[same]) && !fitting.includes(same)) return same;
  return chooseBearer(word, title, bearers)?.index ?? same;
}

/** Whether it is somebody whom the article calls by a title and one word. */
function isTitledAlone(group: NameGroup | undefined): boolean {
  return group !== undefined && group.titles.size > 0 && [...group.names.keys()].every((name) => !name.includes(' '));
}

function asBearer({ names, words, titles, starts }: NameGroup, { span }: Mention): Bearer {
  const givenNames = new Set(
    [...words.values()].flatMap(([given = '', ...others]) => (others.length > 0 ? [given] : [])),
  );
  return {
    names: [...words.values()].filter((all) => all.length > 1),
    namedInFull: [...names].reduce((sum, [name, count]) => sum + (name.includes(' ') ? count : 0), 0),
    namedByGiven: [...names].reduce((sum, [name, count]) => sum + (givenNames.has(name.toLowerCase()) ? count : 0), 0),
    titles,
    distance: distanceBack(starts, span.start),
  };
}

function firstStartOf({ all }: NameGroups, index: number): number {
  return all[index]?.starts[0] ?? Number.POSITIVE_INFINITY;
}

function standsFor({ words, letters, start }: ShortName, group: NameGroup): boolean {
  if (group.kind !== 'person' && letters !== undefined && group.acronyms.has(letters)) return true;
  const isKnown = group.kind === 'organisation' && (group.starts[0] as number) < start;
  return [...group.words.values()].some(
    (all) => isShortNameOf(words, all, group.kind) || (isKnown && isTradeName(words, all)),
  );
}

/** Entities in the order in which the article first names them. */
function numberEntities(
  names: readonly Mention[],
  groups: readonly NameGroup[],
  groupOf: (mention: Mention) => number,
): GroupedNames {
  const order = new Map<number, number>();
  const mentions = names.map((mention) => {
    const group = groupOf(mention);
    const entity = order.get(group) ?? order.size;
    order.set(group, entity);
    return changeMention(mention, { kind: groups[group]?.kind ?? mention.kind, entity });
  });
  return { mentions, entities: [...order.keys()].map((index) => toEntity(groups[index] as NameGroup)) };
}

function toEntity({ kind, names }: NameGroup): Entity {
  const all = [...names.keys()];
  const hasQuiet = all.some((name) => name.includes(' ') && name !== name.toUpperCase());
  const isLoud = (name: string) => Number(hasQuiet && name.includes(' ') && name === name.toUpperCase());
  const [name = '', ...aliases] = all.sort((a, b) => isLoud(a) - isLoud(b) || b.length - a.length);
  return { kind, name, aliases };
}
