import type { SparseVector } from '#understand/classifier/fitVectors.ts';
import { randomNumbers, shuffle } from '#understand/classifier/randomNumbers.ts';
import type { LabelledVector, VotesShape } from '#understand/classifier/trainClassifier.ts';

type NetworkShape = VotesShape & { readonly seed: number };

/** How much speaks for each label, by its number; only differences between labels mean something. */
type Network = (vector: SparseVector) => Float32Array;

const HIDDEN = 64;
const ROUNDS = 14;
/** How far a weight moves at first; it falls to nothing by the end. */
const PACE = 0.05;
/** The share of features and of hidden units left out at each step, so that no text is learned by heart. */
const LEFT_OUT = { features: 0.4, hidden: 0.1 };
/** Rows may be labelled wrongly: so much of each row's certainty is spread over all labels. */
const DOUBT = 0.1;
/** Moves smaller than this change nothing. */
const NOTHING = 1e-4;

/**
 * A network with one hidden layer, which learns what features mean together where a linear model adds them up.
 * Rectified units with dropout (Srivastava et al. 2014), doubt about labels (label smoothing, Szegedy et al. 2016),
 * and steps that shorten with what a row of weights has moved before (AdaGrad, Duchi et al. 2011, one sum for each
 * feature and each label). Same rows, shape and seed, same network.
 */
export function trainNetwork(rows: readonly LabelledVector[], { features, labels, seed }: NetworkShape): Network {
  const random = randomNumbers(seed);
  const into = createLayer(features, Math.sqrt(1.5 / HIDDEN), random);
  const out = createLayer(labels, Math.sqrt(0.24 / HIDDEN), random);
  const order = Int32Array.from(rows, (_, at) => at);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (let turn = 0; turn < order.length; turn++) {
      const row = rows[order[turn] ?? 0];
      const pace = PACE * (1 - (round + turn / order.length) / ROUNDS);
      if (row) learnRow(row, { into, out, pace, random });
    }
  }
  return (vector) => logits(hidden(vector, into), out);
}

/** `weights` holds HIDDEN numbers for each feature or label, one row after another; `moved` one for each. */
type Layer = { readonly weights: Float32Array; readonly moved: Float32Array };

function createLayer(rows: number, spread: number, random: () => number): Layer {
  const weights = Float32Array.from({ length: rows * HIDDEN }, () => (random() * 2 - 1) * spread);
  return { weights, moved: new Float32Array(rows).fill(1e-8) };
}

type Step = {
  readonly into: Layer;
  readonly out: Layer;
  readonly pace: number;
  readonly random: () => number;
};

/** Moves the weights so that the row's label becomes likelier (stochastic gradient descent, one row a step). */
function learnRow({ vector, label }: LabelledVector, { into, out, pace, random }: Step): void {
  const thinned = thin(vector, random);
  const units = hidden(thinned, into);
  for (let unit = 0; unit < HIDDEN; unit++)
    units[unit] = random() < LEFT_OUT.hidden ? 0 : (units[unit] ?? 0) / (1 - LEFT_OUT.hidden);
  const errors = errorsOf(likelihoods(logits(units, out)), label);
  const blame = blameOf(errors, units, out);
  descend(out, errors, { along: units, pace });
  descend(into, thinned, { along: blame, pace });
}

/** How much too likely each label is held. */
function errorsOf(likely: Float32Array, label: number): SparseVector {
  const wanted = (at: number) => DOUBT / likely.length + (at === label ? 1 - DOUBT : 0);
  return {
    places: Int32Array.from(likely, (_, at) => at),
    values: Float64Array.from(likely, (value, at) => value - wanted(at)),
  };
}

/** The text without some of its features, the others the stronger. */
function thin({ places, values }: SparseVector, random: () => number): SparseVector {
  const kept = { places: new Int32Array(places.length), values: new Float64Array(places.length) };
  let count = 0;
  for (let at = 0; at < places.length; at++) {
    if (random() < LEFT_OUT.features) continue;
    kept.places[count] = places[at] ?? 0;
    kept.values[count++] = (values[at] ?? 0) / (1 - LEFT_OUT.features);
  }
  return { places: kept.places.subarray(0, count), values: kept.values.subarray(0, count) };
}

function hidden(vector: SparseVector, { weights }: Layer): Float32Array {
  return sumOfRows(weights, vector).map((value) => Math.max(value, 0));
}

function logits(units: Float32Array, { weights, moved }: Layer): Float32Array {
  const sums = new Float32Array(moved.length);
  for (let at = 0; at < sums.length; at++) {
    let sum = 0;
    for (let unit = 0; unit < HIDDEN; unit++) sum += (weights[at * HIDDEN + unit] ?? 0) * (units[unit] ?? 0);
    sums[at] = sum;
  }
  return sums;
}

/** The same numbers brought to a sum of 1 (softmax). */
function likelihoods(logits: Float32Array): Float32Array {
  const most = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const raised = logits.map((value) => Math.exp(value - most));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}

/** How much each hidden unit has to do with the errors; a unit at rest has nothing to do with them. */
function blameOf(errors: SparseVector, units: Float32Array, { weights }: Layer): Float32Array {
  const blame = sumOfRows(weights, errors);
  return blame.map((value, unit) => ((units[unit] ?? 0) > 0 ? value / (1 - LEFT_OUT.hidden) : 0));
}

function sumOfRows(weights: Float32Array, { places, values }: SparseVector): Float32Array {
  const sums = new Float32Array(HIDDEN);
  for (let at = 0; at < places.length; at++) {
    const by = values[at] ?? 0;
    if (Math.abs(by) < NOTHING) continue;
    const first = (places[at] ?? 0) * HIDDEN;
    for (let unit = 0; unit < HIDDEN; unit++) sums[unit] = (sums[unit] ?? 0) + by * (weights[first + unit] ?? 0);
  }
  return sums;
}

type Move = { readonly along: Float32Array; readonly pace: number };

/** Moves the rows of weights at `places` against `along`, each as far as its value says. */
function descend({ weights, moved }: Layer, { places, values }: SparseVector, { along, pace }: Move): void {
  const square = along.reduce((sum, value) => sum + value * value, 0) / HIDDEN;
  for (let at = 0; at < places.length; at++) {
    const row = places[at] ?? 0;
    const by = values[at] ?? 0;
    if (Math.abs(by) < NOTHING) continue;
    moved[row] = (moved[row] ?? 0) + by * by * square;
    const step = (pace * by) / Math.sqrt(moved[row] ?? 1);
    const first = row * HIDDEN;
    for (let unit = 0; unit < HIDDEN; unit++)
      weights[first + unit] = (weights[first + unit] ?? 0) - step * (along[unit] ?? 0);
  }
}
