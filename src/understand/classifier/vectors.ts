import { type FeatureKind, features } from './features.ts';

/** A text as a sparse vector of length 1. */
export type SparseVector = { readonly places: Int32Array; readonly values: Float64Array };

export type Vectors = { readonly size: number; readonly toVector: (text: string) => SparseVector };

/** A single word may decide; all else that is seen once is mostly noise. */
const SEEN_AT_LEAST: Readonly<Record<FeatureKind, number>> = { word: 1, pair: 2, letters: 2, together: 2 };
/** Letters bear typos and word forms, so they weigh most. */
const KIND_WEIGHT: Readonly<Record<FeatureKind, number>> = { word: 1, pair: 1.3, letters: 2, together: 1.3 };
const KINDS = Object.keys(SEEN_AT_LEAST) as FeatureKind[];

type Known = ReadonlyMap<string, { readonly place: number; readonly rarity: number }>;

/** Learns from `texts` which features there are and how rare each is (tf-idf, the count and the rarity damped). */
export function fitVectors(texts: readonly string[]): Vectors {
  const seen = forEachKind(() => new Map<string, number>());
  for (const text of texts) {
    const found = features(text);
    for (const kind of KINDS) for (const feature of new Set(found[kind])) add(seen[kind], feature);
  }
  const known: Record<FeatureKind, Known> = forEachKind(() => new Map());
  let size = 0;
  for (const kind of KINDS) {
    const kept = [...seen[kind]].filter(([, times]) => times >= SEEN_AT_LEAST[kind]);
    const first = size;
    known[kind] = new Map(
      kept.map(([feature, times], n) => [feature, { place: first + n, rarity: rarity(times, texts.length) }]),
    );
    size += kept.length;
  }
  return { size, toVector: (text) => toVector(text, known) };
}

function forEachKind<T>(create: () => T): Record<FeatureKind, T> {
  return { word: create(), pair: create(), letters: create(), together: create() };
}

function rarity(times: number, texts: number): number {
  return Math.sqrt(Math.log((1 + texts) / (1 + times)) + 1);
}

/** Each kind is brought to the length that is its weight, then the whole to length 1. */
function toVector(text: string, known: Readonly<Record<FeatureKind, Known>>): SparseVector {
  const found = features(text);
  const places: number[] = [];
  const values: number[] = [];
  for (const kind of KINDS) {
    const counts = new Map<string, number>();
    for (const feature of found[kind]) if (known[kind].has(feature)) add(counts, feature);
    const weighted = [...counts].flatMap(([feature, times]) => {
      const entry = known[kind].get(feature);
      return entry ? [{ place: entry.place, value: (1 + Math.log(times)) * entry.rarity }] : [];
    });
    const length = lengthOf(weighted.map(({ value }) => value)) / KIND_WEIGHT[kind];
    for (const { place, value } of weighted) {
      places.push(place);
      values.push(value / length);
    }
  }
  const length = lengthOf(values);
  return { places: Int32Array.from(places), values: Float64Array.from(values, (value) => value / length) };
}

function lengthOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
}

function add(counts: Map<string, number>, feature: string): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}
