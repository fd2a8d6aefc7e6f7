/** What was measured, by name; one that is not there is 0. */
export type Measures = Readonly<Partial<Record<string, number>>>;
export type Weights = Readonly<Record<string, number>>;

/** 1 for a sign that can only speak for an answer, -1 for one that can only speak against it, 0 if it may do either. */
export type Sense = (sign: string) => -1 | 0 | 1;

/** Signs as rows of numbers, each brought to mean 0 and deviation 1; `toWeights` takes learned weights back. */
export type StandardSigns = {
  readonly names: readonly string[];
  readonly toRow: (signs: Measures) => Float64Array;
  readonly toWeights: (learned: Float64Array) => Weights;
  /** What the means add up to under the learned weights. */
  readonly offsetOf: (learned: Float64Array) => number;
};

/** Learns the means and deviations of signs. */
export function standardiseSigns(all: readonly Measures[]): StandardSigns {
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
    offsetOf: (learned) =>
      names.reduce((sum, _, n) => sum - ((learned[n] ?? 0) * (mean[n] ?? 0)) / (spread[n] ?? 1), 0),
  };
}

/** Keeps each sign's weight from going against its sense. */
export function keepSense(signs: readonly string[], sense: Sense): (weight: number, place: number) => number {
  const senses = signs.map(sense);
  return (weight, place) => (weight * (senses[place] ?? 0) < 0 ? 0 : weight);
}

/** The sum of what was measured, each by its weight. */
export function weighMeasures(signs: Measures, weights: Weights): number {
  return Object.keys(signs).reduce((sum, name) => sum + (signs[name] ?? 0) * (weights[name] ?? 0), 0);
}
