import { FAMILY_NAMES } from '#lexicon/names/chineseSurnames.ts';
import type { MentionKind } from '#model/mention.ts';

/** A name of an article as it is linked: its key, what it is and what else the article calls it. */
export type Naming = {
  readonly key: string;
  readonly kind: MentionKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articleId: string;
  /** What posts the article gives it, by their heads: "president", "senator". */
  readonly posts: readonly string[];
};

type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

/** Above this many articles, and so many times those of any other, somebody is meant by the family name alone. */
const ARTICLES_OF_ONE = 2;
const TIMES_OF_OTHERS = 5;

/**
 * The keys of names that are spelt otherwise in another article and mean the same there, and what they mean: "Ida B. Berg"
 * is Ida Berg if both hold one post or an article calls her both and there is no other Ida Berg with another letter,
 * "Berg" alone is who alone is called so in more than one article or alone holds what "Berg" holds, "HRB" is the one
 * body that an article calls so beside its full name.
 */
export function findSameNames(namings: readonly Naming[]): ReadonlyMap<string, string> {
  const same = new Map<string, string>();
  const postsOf = gather(namings, ({ key, posts }) => posts.map((post) => [key, post]));
  const spellingsOf = gather(namings, ({ key, kind, aliases }) =>
    kind === 'person' ? aliases.map((alias) => [key, keyOfPerson(alias)]) : [],
  );
  const articlesOf = gather(namings, ({ key, articleId }) => [[key, articleId]]);
  const people = new Set(namings.filter(({ kind }) => kind === 'person').map(({ key }) => key));
  for (const key of articlesOf.keys())
    for (const plain of [withoutPossessive(key), withoutCountry(key), withPlainEnd(key)])
      if (plain !== key && articlesOf.has(plain)) same.set(key, plain);
  for (const [plain, full] of gather([...people], (key) => [[withoutInitials(key), key]])) {
    const lettered = [...full].filter((key) => key !== plain);
    const [only] = lettered;
    if (lettered.length !== 1 || !only) continue;
    const isBoth = spellingsOf.get(only)?.has(plain) || spellingsOf.get(plain)?.has(only);
    if (!people.has(plain) || isBoth || holdAlike(postsOf, only, plain)) same.set(only, plain);
  }
  for (const key of people)
    for (const plain of [withoutMiddle(key), withoutJunior(key)])
      if (plain !== key && people.has(plain) && !same.has(key) && holdAlike(postsOf, key, plain)) same.set(key, plain);
  const follow = (key: string) => same.get(key) ?? key;
  const familyNames = gather([...people], (key) => familyNamesOf(key).map((family) => [family, follow(key)]));
  const acronyms = gather(namings.filter(isAcronymed), ({ key, kind, aliases }) =>
    aliases
      .filter((alias) => isAcronym(alias) && !wordsOf(key).includes(alias.toLowerCase()))
      .map((alias) => [`${kind}:${alias.toLowerCase()}`, key]),
  );
  const givenNames = gather(namings, ({ key, articleId }) => givenNameOf(key).map((given) => [given, articleId]));
  for (const [short, meant] of [...familyNames, ...acronyms]) {
    if (!articlesOf.has(short) || same.has(short) || meant.has(short)) continue;
    const titled = [...meant].filter((key) => share(postsOf, short, key));
    const only = chooseOne(meant, articlesOf, givenNames.get(short)?.size ?? 0) ?? (titled.length === 1 && titled[0]);
    if (only) same.set(short, only);
  }
  return same;
}

function gather<T>(all: readonly T[], pairsOf: (one: T) => readonly (readonly [string, string])[]): Bearers {
  const gathered = new Map<string, Set<string>>();
  for (const one of all)
    for (const [key, value] of pairsOf(one)) gathered.set(key, (gathered.get(key) ?? new Set()).add(value));
  return gathered;
}

/** The one that a short name means wherever it stands alone: the only one, or the one named in far more articles than all others. */
function chooseOne(meant: ReadonlySet<string>, articlesOf: Bearers, asGivenName: number): string | undefined {
  const counted = [...meant].map((key) => ({ key, articles: articlesOf.get(key)?.size ?? 0 }));
  const [first, second] = counted.sort((a, b) => b.articles - a.articles);
  const others = Math.max(second?.articles ?? 0, asGivenName);
  if (!first || first.articles < ARTICLES_OF_ONE) return undefined;
  return first.articles >= TIMES_OF_OTHERS * others ? first.key : undefined;
}

function share(held: Bearers, one: string, other: string): boolean {
  const posts = held.get(other);
  return posts !== undefined && [...(held.get(one) ?? [])].some((post) => posts.has(post));
}

/** Whether all posts of one are posts of the other: a senator who was never president is not the president of his name. */
function holdAlike(held: Bearers, one: string, other: string): boolean {
  const [fewer = [], more] = [held.get(one), held.get(other)].sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
  return more !== undefined && [...fewer].length > 0 && [...fewer].every((post) => more.has(post));
}

function keyOfPerson(name: string): string {
  return `person:${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

/** The given name and the family name of somebody with one word between them. */
function withoutMiddle(key: string): string {
  return key.replace(/^(person:\p{L}+) \p{L}{2,} (\p{L}{2,})$/u, '$1 $2');
}

/** Somebody whom the news seldom calls "Jr." */
function withoutJunior(key: string): string {
  return key.replace(/^(person:\S+ \S+.*) jr$/u, '$1');
}

function withoutPossessive(key: string): string {
  return key.replace(/ s$/u, '');
}

/** "Zelenskyy", "Zelenskiy" and "Zelensky" write one family name in Latin letters. */
function withPlainEnd(key: string): string {
  return key.replace(/^(person:.*sk)(?:yy|iy|ij|yi|i)$/u, '$1y');
}

/** A body of so many words is the same with its country before it; "US Senate" and "Senate" may be two. */
function withoutCountry(key: string): string {
  return key.replace(/^organisation:us (?=\S+ \S+ \S)/u, 'organisation:');
}

/** Without the letters between a given name and a family name. */
function withoutInitials(key: string): string {
  return key.replace(/(?<=:\p{L}{2,}) \p{L}(?: \p{L})*(?= \p{L}{2})/u, '');
}

/** The keys under which somebody is called by the family name alone: the last word, or the first of a Chinese name. */
function familyNamesOf(key: string): string[] {
  const words = key.slice('person:'.length).split(' ');
  if (words.length < 2) return [];
  const family = isChinese(words) ? [words[0], words.at(-1)] : [words.at(-1)];
  return family.map((word) => `person:${word}`);
}

function givenNameOf(key: string): string[] {
  const words = key.split(/[: ]/u);
  return words[0] !== 'person' || words.length < 3 || isChinese(words.slice(1)) ? [] : [`person:${words[1]}`];
}

function isChinese(words: readonly string[]): boolean {
  return words.length < 4 && FAMILY_NAMES.has(words[0] ?? '');
}

function wordsOf(key: string): string[] {
  return key.split(/[: ]/u).slice(1);
}

function isAcronymed({ kind, name }: Naming): boolean {
  return kind === 'organisation' && name.includes(' ');
}

function isAcronym(alias: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(alias);
}
