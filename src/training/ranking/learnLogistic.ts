import { minimise } from './minimise.ts';
import { keepSense, type Measures, type Sense, standardiseSigns, type Weights } from './standardiseSigns.ts';

/** What was measured, and whether it is a yes; one of weight 2 counts as two. */
export type JudgedRow = { readonly signs: Measures; readonly yes: boolean; readonly weight?: number };

/**
 * Weights of a logistic regression that tells rows that are a yes from the others; "always" is its constant. No
 * sign's weight goes against its sense.
 */
export function learnLogistic(rows: readonly JudgedRow[], sense: Sense): Weights {
  const standard = standardiseSigns(rows.map(({ signs }) => signs));
  const points = rows.map(({ signs, yes, weight = 1 }) => ({
    values: Float64Array.from([...standard.toRow(signs), 1]),
    yes,
    weight,
  }));
  const all = points.reduce((sum, { weight }) => sum + weight, 0);
  const gradientOf = (weights: Float64Array) => {
    const slopes = new Float64Array(weights.length);
    for (const { values, yes, weight } of points) {
      let sum = 0;
      for (let n = 0; n < values.length; n++) sum += (values[n] ?? 0) * (weights[n] ?? 0);
      const error = (weight / all) * (1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0));
      for (let n = 0; n < values.length; n++) slopes[n] = (slopes[n] ?? 0) + error * (values[n] ?? 0);
    }
    return slopes;
  };
  const bound = keepSense(standard.names, sense);
  const learned = minimise(standard.names.length + 1, gradientOf, { rounds: 400, step: 0.02, decay: 1e-2, bound });
  return { ...standard.toWeights(learned), always: (learned.at(-1) ?? 0) + standard.offsetOf(learned) };
}
