import type { PassageSigns } from '#search/signs/rateCandidates.ts';

/** Signs as rows of numbers, each brought to mean 0 and deviation 1; `toWeights` takes learned weights back. */
export type Standardised = {
  readonly names: readonly string[];
  readonly toRow: (signs: PassageSigns) => Float64Array;
  readonly toWeights: (learned: Float64Array) => Record<string, number>;
  /** What the means add up to under the learned weights. */
  readonly offset: (learned: Float64Array) => number;
};

/** Learns the means and deviations of signs. */
export function standardise(all: readonly PassageSigns[]): Standardised {
  const names = [...new Set(all.flatMap((signs) => Object.keys(signs)))];
  const mean = names.map((name) => all.reduce((sum, signs) => sum + (signs[name] ?? 0), 0) / all.length);
  const spread = names.map((name, n) => {
    const squares = all.reduce((sum, signs) => sum + ((signs[name] ?? 0) - (mean[n] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / all.length) || 1;
  });
  return {
    names,
    toRow: (signs) => Float64Array.from(names, (name, n) => ((signs[name] ?? 0) - (mean[n] ?? 0)) / (spread[n] ?? 1)),
    toWeights: (learned) => Object.fromEntries(names.map((name, n) => [name, (learned[n] ?? 0) / (spread[n] ?? 1)])),
    offset: (learned) => names.reduce((sum, _, n) => sum - ((learned[n] ?? 0) * (mean[n] ?? 0)) / (spread[n] ?? 1), 0),
  };
}
