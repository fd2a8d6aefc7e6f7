import { type FeatureKind, findFeatures, type TextFeatures } from './findFeatures.ts';
import { meaningOf, type WordMeanings } from './meaningOf.ts';

/** A text as a sparse vector of length 1. */
export type SparseVector = { readonly places: Int32Array; readonly values: Float64Array };

export type Vectors = {
  readonly size: number;
  /** The vectors of the texts that were learned from, in their order. */
  readonly learned: readonly SparseVector[];
  readonly toVector: (text: string) => SparseVector;
};

/** A single word may decide; all else that is seen once is mostly noise. */
const SEEN_AT_LEAST: Readonly<Record<FeatureKind, number>> = { word: 1, pair: 2, letters: 2, together: 2 };
/** Letters bear typos and word forms, so they weigh most. */
const KIND_WEIGHT: Readonly<Record<FeatureKind, number>> = { word: 1, pair: 1.3, letters: 2, together: 1.3 };
const FEATURE_KINDS = Object.keys(SEEN_AT_LEAST) as FeatureKind[];
/** Beside the weights of the kinds. */
const MEANING_WEIGHT = 1.75;

const NOTHING_MEANT: WordMeanings = { dimensions: 0, of: () => undefined };

/**
 * Learns from `texts` which features there are and how rare each is (tf-idf, the count and the rarity damped). Behind
 * them stands what a text is about, so that other words for the same are near: the mean of what its words are like,
 * the rarer counting more (after Arora et al. 2017).
 */
export function fitVectors(texts: readonly string[], meanings: WordMeanings = NOTHING_MEANT): Vectors {
  const found = texts.map(findFeatures);
  const { known, end } = learnFeatures(found);
  const unseen = rarity(0, texts.length);
  const weightOf = (word: string) => (known.word.get(word)?.rarity ?? unseen) ** 2;
  const vectorOf = (text: TextFeatures) => {
    const parts: Parts = { places: [], values: [] };
    for (const kind of FEATURE_KINDS) addFeatures(parts, countFeatures(text[kind], known[kind]), KIND_WEIGHT[kind]);
    addMeaning(parts, meaningOf(text.word, meanings, weightOf), end);
    return joinParts(parts);
  };
  return {
    size: end + meanings.dimensions,
    learned: found.map(vectorOf),
    toVector: (text) => vectorOf(findFeatures(text)),
  };
}

type Feature = { readonly place: number; readonly rarity: number };
type KnownFeatures = ReadonlyMap<string, Feature>;

/** Gives each feature that was seen often enough its place; `end` is the first place behind them. */
function learnFeatures(texts: readonly TextFeatures[]): { known: Record<FeatureKind, KnownFeatures>; end: number } {
  let end = 0;
  const known = { word: new Map(), pair: new Map(), letters: new Map(), together: new Map() };
  for (const kind of FEATURE_KINDS)
    for (const [feature, { times }] of countTexts(texts.map((text) => text[kind])))
      if (times >= SEEN_AT_LEAST[kind]) known[kind].set(feature, { place: end++, rarity: rarity(times, texts.length) });
  return { known, end };
}

type Seen = { times: number; last: number };

/** In how many of the lists each feature stands, and in which it was seen last. */
function countTexts(lists: readonly (readonly string[])[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (let at = 0; at < lists.length; at++)
    for (const feature of lists[at] ?? []) {
      const entry = seen.get(feature);
      if (!entry) seen.set(feature, { times: 1, last: at });
      else if (entry.last !== at) {
        entry.times++;
        entry.last = at;
      }
    }
  return seen;
}

function rarity(times: number, texts: number): number {
  return Math.sqrt(Math.log((1 + texts) / (1 + times)) + 1);
}

/** What becomes a vector, filled by one kind after another. */
type Parts = { readonly places: number[]; readonly values: number[] };

/** The known ones of the features, with how often each was found. */
function countFeatures(found: readonly string[], known: KnownFeatures): Map<Feature, number> {
  const counts = new Map<Feature, number>();
  for (const name of found) {
    const feature = known.get(name);
    if (feature) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

/** Adds the features of one kind, brought to the length that is its weight. */
function addFeatures({ places, values }: Parts, counts: ReadonlyMap<Feature, number>, weight: number): void {
  const first = values.length;
  let squares = 0;
  for (const [{ place, rarity }, times] of counts) {
    const value = times === 1 ? rarity : (1 + Math.log(times)) * rarity;
    places.push(place);
    values.push(value);
    squares += value * value;
  }
  for (let at = first; at < values.length; at++) values[at] = ((values[at] ?? 0) * weight) / Math.sqrt(squares);
}

function addMeaning({ places, values }: Parts, numbers: Float64Array, first: number): void {
  numbers.forEach((value, at) => {
    places.push(first + at);
    values.push(value * MEANING_WEIGHT);
  });
}

/** The whole, brought to length 1. */
function joinParts({ places, values }: Parts): SparseVector {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return { places: Int32Array.from(places), values: Float64Array.from(values, (value) => value / length) };
}
