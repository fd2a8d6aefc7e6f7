import type { SparseVector } from './vectors.ts';

/** A row to learn from: whether its text belongs to the class, and what a mistake on it costs. */
export type SvmRow = { readonly vector: SparseVector; readonly member: boolean; readonly cost: number };

const MOST_ROUNDS = 12;
const CLOSE_ENOUGH = 0.1;
const NOTHING = 1e-6;

/**
 * Weights of a linear support vector machine with squared hinge loss, learned by dual coordinate descent (Hsieh et al.
 * 2008, the method of LIBLINEAR). The last of the `size` + 1 weights is the bias. Same rows, same weights.
 */
export function linearSvm(rows: readonly SvmRow[], size: number): Float64Array {
  const weights = new Float64Array(size + 1);
  const alphas = new Float64Array(rows.length);
  const order = rows.map((_, at) => at);
  const random = randomNumbers(1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    shuffle(order, random);
    let farthest = 0;
    for (const at of order) {
      const row = rows[at];
      if (row) farthest = Math.max(farthest, improve(row, weights, { alphas, at }));
    }
    if (farthest < CLOSE_ENOUGH) break;
  }
  return weights;
}

/** What the weights say of a text: above 0 a member, the surer the farther. */
export function margin(weights: Float64Array, { places, values }: SparseVector): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let at = 0; at < places.length; at++) sum += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

type Step = { readonly alphas: Float64Array; readonly at: number };

/** Moves the weights to the best place along one row; says how far from its best place the row was. */
function improve({ vector, member, cost }: SvmRow, weights: Float64Array, { alphas, at }: Step): number {
  const sign = member ? 1 : -1;
  const alpha = alphas[at] ?? 0;
  const gradient = sign * margin(weights, vector) - 1 + alpha / (2 * cost);
  const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
  if (Math.abs(projected) <= NOTHING) return 0;
  const better = Math.max(alpha - gradient / (2 + 1 / (2 * cost)), 0);
  alphas[at] = better;
  addScaled(weights, vector, (better - alpha) * sign);
  return Math.abs(projected);
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

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
