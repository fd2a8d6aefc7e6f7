import { type FeatureKind, features, type TextFeatures } from './features.ts';
import { meaning, type WordMeanings } from './meaning.ts';

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
const KINDS = Object.keys(SEEN_AT_LEAST) as FeatureKind[];
/** Beside the weights of the kinds. */
const MEANING_WEIGHT = 1.75;

const NOTHING_MEANT: WordMeanings = { dimensions: 0, of: () => undefined };

/**
 * Learns from `texts` which features there are and how rare each is (tf-idf, the count and the rarity damped). Behind
 * them stands what a text is about, so that other words for the same are near: the mean of what its words are like,
 * the rarer counting more (after Arora et al. 2017).
 */
export function fitVectors(texts: readonly string[], meanings: WordMeanings = NOTHING_MEANT): Vectors {
  const found = texts.map(features);
  const known = learnFeatures(found);
  const size = KINDS.reduce((sum, kind) => sum + known[kind].size, 0);
  const unseen = rarity(0, texts.length);
  const weightOf = (word: string) => (known.word.get(word)?.rarity ?? unseen) ** 2;
  const vectorOf = (text: TextFeatures) => {
    const numbers = meaning(text.word, meanings, weightOf);
    return joined([
      ...KINDS.map((kind) => partOf(text[kind], known[kind], KIND_WEIGHT[kind])),
      meaningPart(numbers, size),
    ]);
  };
  return {
    size: size + meanings.dimensions,
    learned: found.map(vectorOf),
    toVector: (text) => vectorOf(features(text)),
  };
}

type Feature = { readonly place: number; readonly rarity: number };
type Known = ReadonlyMap<string, Feature>;

function learnFeatures(texts: readonly TextFeatures[]): Record<FeatureKind, Known> {
  let place = 0;
  const known = { word: new Map(), pair: new Map(), letters: new Map(), together: new Map() };
  for (const kind of KINDS)
    for (const [feature, { times }] of timesSeen(texts.map((text) => text[kind])))
      if (times >= SEEN_AT_LEAST[kind])
        known[kind].set(feature, { place: place++, rarity: rarity(times, texts.length) });
  return known;
}

/** In how many of the lists each feature stands, and in which it was seen last. */
function timesSeen(lists: readonly (readonly string[])[]): Map<string, { times: number; last: number }> {
  const seen = new Map<string, { times: number; last: number }>();
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

type Part = { readonly places: readonly number[]; readonly values: readonly number[] };

/** The features of one kind, brought to the length that is its weight. */
function partOf(found: readonly string[], known: Known, weight: number): Part {
  const counts = new Map<Feature, number>();
  for (const name of found) {
    const feature = known.get(name);
    if (feature) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const places: number[] = [];
  const values: number[] = [];
  for (const [feature, times] of counts) {
    places.push(feature.place);
    values.push((1 + Math.log(times)) * feature.rarity);
  }
  return { places, values: scaled(values, weight) };
}

function meaningPart(numbers: Float64Array, first: number): Part {
  return { places: Array.from(numbers, (_, at) => first + at), values: Array.from(numbers, (n) => n * MEANING_WEIGHT) };
}

function joined(parts: readonly Part[]): SparseVector {
  const places = parts.flatMap((part) => part.places);
  const values = parts.flatMap((part) => part.values);
  return { places: Int32Array.from(places), values: Float64Array.from(scaled(values, 1)) };
}

/** The values brought to a length. */
function scaled(values: readonly number[], length: number): readonly number[] {
  const by = length / (Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1);
  return values.map((value) => value * by);
}
