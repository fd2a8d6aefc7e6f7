import { hashPlaceName } from '#annotate/names/features/placePhrases.ts';
import { hashWord } from '#annotate/names/model/hashing.ts';
import { NAME_KINDS, readKind } from '#annotate/names/model/nameLabels.ts';
import { LIKENESS_SHIFT, LIST_BITS } from '#annotate/names/model/wordBits.ts';
import type { Token } from '#model/sentence.ts';
import { clusterWords } from './clusterWords.ts';
import { measureWordLikeness } from './measureWordLikeness.ts';
import type { ScaledVectors } from './scaleVectors.ts';

/** Words of public lists, as written. */
export type NameLists = {
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  /** Of one word or several. */
  readonly places: readonly string[];
};

/** How often each word, in lower case, was part of a name of each kind in the corpus, and how often of none. */
type WordUses = ReadonlyMap<string, { person: number; organisation: number; place: number; none: number }>;

export type WordEntries = ReadonlyMap<number, number>;

/** What is known of each word (see wordBits.ts) by the word's key: clusters and likenesses from vectors, and the lists. */
export function makeWordEntries(vectors: ScaledVectors, lists: NameLists, uses: WordUses): WordEntries {
  const entries = new Map<number, number>();
  const numbers = clusterWords(vectors);
  const likenesses = findSeeds(lists, uses).map((known) => measureWordLikeness(vectors, known));
  vectors.words.forEach((word, n) => {
    const likes = likenesses.reduce(
      (bits, levels, kind) => bits | ((levels[n] as number) << (LIKENESS_SHIFT + 2 * kind)),
      0,
    );
    entries.set(hashWord(word), ((numbers[n] as number) + 1) | likes);
  });
  addLists(entries, lists);
  return entries;
}

function addLists(entries: Map<number, number>, lists: NameLists): void {
  const add = (key: number, bit: number) => entries.set(key, (entries.get(key) ?? 0) | bit);
  for (const name of lists.givenNames) add(hashWord(name.toLowerCase()), LIST_BITS.givenName);
  for (const name of lists.surnames) add(hashWord(name.toLowerCase()), LIST_BITS.surname);
  for (const place of lists.places) {
    const words = place.match(/\p{L}[\p{L}.'’]*|-/gu) ?? [];
    if (words.length === 1) add(hashWord(place.toLowerCase()), LIST_BITS.place);
    else if (words.length > 1) add(hashPlaceName(words), 0);
  }
}

/** Known examples for person, given name, place and organisation, in the order of wordBits. */
function findSeeds({ givenNames, surnames, places }: NameLists, uses: WordUses): Map<string, boolean>[] {
  const given = toLowerSet(givenNames);
  const person = new Set([...given, ...toLowerSet(surnames)]);
  const place = toLowerSet(places);
  const named = new Set([...person, ...place]);
  const known = (positive: ReadonlySet<string>, kind: 'person' | 'organisation' | 'place') => {
    const examples = new Map<string, boolean>();
    for (const word of named) examples.set(word, positive.has(word));
    for (const [word, use] of uses) {
      const all = use.person + use.organisation + use.place + use.none;
      if (use[kind] > 0 || use.none > 1 || !named.has(word)) examples.set(word, use[kind] * 2 >= all);
    }
    return examples;
  };
  return [known(person, 'person'), known(given, 'person'), known(place, 'place'), known(new Set(), 'organisation')];
}

function toLowerSet(words: readonly string[]): Set<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}

/** Counts how the corpus uses each word: as part of names of each kind, or of none. */
export function countUses(
  articles: readonly { readonly tokens: readonly Token[]; readonly labels: Uint8Array }[],
): WordUses {
  const uses = new Map<string, { person: number; organisation: number; place: number; none: number }>();
  for (const { tokens, labels } of articles) {
    tokens.forEach(({ lower }, i) => {
      const use = uses.get(lower) ?? { person: 0, organisation: 0, place: 0, none: 0 };
      uses.set(lower, use);
      use[NAME_KINDS[readKind(labels[i] as number)] ?? 'none']++;
    });
  }
  return uses;
}
