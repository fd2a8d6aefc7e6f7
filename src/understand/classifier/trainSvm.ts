import type { SparseVector } from './fitVectors.ts';
import { randomNumbers, shuffle } from './randomNumbers.ts';

/** A row to learn from: whether its text belongs to the class, and what a mistake on it costs. */
export type SvmRow = { readonly vector: SparseVector; readonly member: boolean; readonly cost: number };

const MOST_ROUNDS = 8;
const CLOSE_ENOUGH = 0.1;
const SMALLEST_GRADIENT = 1e-6;

/**
 * Weights of a linear support vector machine with squared hinge loss, learned by dual coordinate descent (Hsieh et al.
 * 2008, the method of LIBLINEAR). The last of the `size` + 1 weights is the bias. Same rows, same weights.
 */
export function trainSvm(rows: readonly SvmRow[], size: number): Float64Array {
  const weights = new Float64Array(size + 1);
  const alphas = new Float64Array(rows.length);
  let order = Int32Array.from(rows, (_, at) => at);
  const random = randomNumbers(1);
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && before >= CLOSE_ENOUGH; round++) {
    shuffle(order, random);
    let farthest = 0;
    let kept = 0;
    for (const at of order) {
      const row = rows[at];
      const off = row ? improveRow(row, weights, { alphas, at }) : 0;
      farthest = Math.max(farthest, off);
      if (off > -before) order[kept++] = at;
    }
    order = order.subarray(0, kept);
    before = farthest;
  }
  return weights;
}

/** What the weights say of a text: above 0 a member, the surer the farther. */
export function marginOf(weights: Float64Array, { places, values }: SparseVector): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let at = 0; at < places.length; at++) sum += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

type SvmStep = { readonly alphas: Float64Array; readonly at: number };

/**
 * Moves the weights to the best place along one row; says how far from its best place the row was, or below 0 how far
 * it is from mattering at all. Most rows soon are too far to be looked at again ("shrinking").
 */
function improveRow({ vector, member, cost }: SvmRow, weights: Float64Array, { alphas, at }: SvmStep): number {
  const sign = member ? 1 : -1;
  const alpha = alphas[at] ?? 0;
  const gradient = sign * marginOf(weights, vector) - 1 + alpha / (2 * cost);
  if (alpha === 0 && gradient >= 0) return -gradient;
  if (Math.abs(gradient) <= SMALLEST_GRADIENT) return 0;
  const better = Math.max(alpha - gradient / (2 + 1 / (2 * cost)), 0);
  alphas[at] = better;
  addScaled(weights, vector, (better - alpha) * sign);
  return Math.abs(gradient);
}

/** A vector has length 1 and the bias counts as one more feature, hence the 2 above. */
function addScaled(weights: Float64Array, { places, values }: SparseVector, factor: number): void {
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    weights[place] = (weights[place] ?? 0) + factor * (values[at] ?? 0);
  }
  const bias = weights.length - 1;
  weights[bias] = (weights[bias] ?? 0) + factor;
}
