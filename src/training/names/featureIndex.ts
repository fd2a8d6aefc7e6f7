import type { FeatureRows } from './collectRows.ts';

/** Features seen often enough to be learnt, numbered from 0. */
export type FeatureIndex = { readonly keys: Int32Array; readonly numbers: ReadonlyMap<number, number> };

/** Numbers the features that tokens of at least `rarest` articles have; `articles` is the article of each token. */
export function indexFeatures({ starts, features }: FeatureRows, articles: Int32Array, rarest: number): FeatureIndex {
  const last = new Map<number, number>();
  const counts = new Map<number, number>();
  articles.forEach((article, i) => {
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const key = features[k] as number;
      if (last.get(key) === article) continue;
      last.set(key, article);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  const keys = Int32Array.from([...counts].filter(([, count]) => count >= rarest).map(([key]) => key));
  return { keys, numbers: new Map(Array.from(keys, (key, number) => [key, number])) };
}

/** The same rows with numbers for keys; what has no number is left out. */
export function numberRows({ starts, features }: FeatureRows, { numbers }: FeatureIndex): FeatureRows {
  const numbered = new Int32Array(features.length);
  const newStarts = new Int32Array(starts.length);
  let size = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const number = numbers.get(features[k] as number);
      if (number !== undefined) numbered[size++] = number;
    }
    newStarts[i + 1] = size;
  }
  return { starts: newStarts, features: numbered.slice(0, size) };
}
