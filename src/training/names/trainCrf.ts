import { LABEL_COUNT } from '#annotate/names/model/nameLabels.ts';
import type { Span } from '#model/span.ts';
import type { FeatureRows } from './collectRows.ts';
import { computeMarginals } from './computeMarginals.ts';
import { shuffleNumbers } from './shuffleNumbers.ts';

export type CrfExamples = {
  readonly rows: FeatureRows;
  readonly labels: Uint8Array;
  readonly stretches: readonly Span[];
  readonly features: number;
};

export type CrfSettings = {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly seed: number;
};

/** Weights, features by labels, and the scores of each pair of labels, previous by next. */
export type Crf = { readonly weights: Float32Array; readonly transitions: Float32Array };

type CrfState = Crf & {
  /** Sums of squared gradients (AdaGrad; Duchi, Hazan and Singer 2011). */
  readonly squares: Float32Array;
  readonly transitionSquares: Float32Array;
  /** Step at which a feature's weights were last pulled towards zero. */
  readonly touched: Int32Array;
};

/** Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad with an L1 penalty; deterministic. */
export function trainCrf(examples: CrfExamples, settings: CrfSettings): Crf {
  const state: CrfState = {
    weights: new Float32Array(examples.features * LABEL_COUNT),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    squares: new Float32Array(examples.features * LABEL_COUNT).fill(1e-8),
    transitionSquares: new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(1e-8),
    touched: new Int32Array(examples.features),
  };
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const n of shuffleNumbers(examples.stretches.length, settings.seed + epoch))
      learnStretch(state, examples, { ...settings, stretch: examples.stretches[n] as Span, step: ++step });
  }
  for (let feature = 0; feature < examples.features; feature++) shrinkWeights(state, feature, { ...settings, step });
  return state;
}

type CrfStep = CrfSettings & { readonly step: number };

function learnStretch(
  state: CrfState,
  { rows, labels }: CrfExamples,
  step: CrfStep & { readonly stretch: Span },
): void {
  const { start, end } = step.stretch;
  const scores = new Float64Array((end - start) * LABEL_COUNT);
  for (let i = start; i < end; i++) {
    for (let k = rows.starts[i] as number; k < (rows.starts[i + 1] as number); k++) {
      const feature = rows.features[k] as number;
      shrinkWeights(state, feature, step);
      addScores(scores, (i - start) * LABEL_COUNT, state.weights, feature * LABEL_COUNT);
    }
  }
  const expected = computeMarginals(scores, end - start, state.transitions.map(Math.exp));
  for (let i = start; i < end; i++) {
    const row = (i - start) * LABEL_COUNT;
    const gold = row + (labels[i] as number);
    expected.labels[gold] = (expected.labels[gold] as number) - 1;
    if ((expected.labels[gold] as number) > -1e-3) continue;
    for (let k = rows.starts[i] as number; k < (rows.starts[i + 1] as number); k++)
      descendWeights(state, (rows.features[k] as number) * LABEL_COUNT, {
        gradient: expected.labels,
        row,
        rate: step.rate,
      });
  }
  for (let i = start + 1; i < end; i++) {
    const pair = (labels[i - 1] as number) * LABEL_COUNT + (labels[i] as number);
    expected.pairs[pair] = (expected.pairs[pair] as number) - 1;
  }
  descendTransitions(state, expected.pairs, step.rate);
}

function addScores(scores: Float64Array, row: number, weights: Float32Array, place: number): void {
  for (let label = 0; label < LABEL_COUNT; label++)
    scores[row + label] = (scores[row + label] as number) + (weights[place + label] as number);
}

/** The L1 penalty of all steps since the feature was last seen, at once. */
function shrinkWeights({ weights, squares, touched }: CrfState, feature: number, { step, l1, rate }: CrfStep): void {
  const steps = step - (touched[feature] as number);
  if (steps === 0) return;
  touched[feature] = step;
  for (let k = feature * LABEL_COUNT; k < (feature + 1) * LABEL_COUNT; k++) {
    const weight = weights[k] as number;
    if (weight === 0) continue;
    const pull = (steps * l1 * rate) / Math.sqrt(squares[k] as number);
    weights[k] = weight > 0 ? Math.max(0, weight - pull) : Math.min(0, weight + pull);
  }
}

type Descent = { readonly gradient: Float64Array; readonly row: number; readonly rate: number };

function descendWeights({ weights, squares }: CrfState, place: number, { gradient, row, rate }: Descent): void {
  for (let label = 0; label < LABEL_COUNT; label++) {
    const slope = gradient[row + label] as number;
    if (slope < 1e-4 && slope > -1e-4) continue;
    const square = (squares[place + label] as number) + slope * slope;
    squares[place + label] = square;
    weights[place + label] = (weights[place + label] as number) - (rate * slope) / Math.sqrt(square);
  }
}

function descendTransitions({ transitions, transitionSquares }: CrfState, slopes: Float64Array, rate: number): void {
  slopes.forEach((slope, k) => {
    if (slope === 0) return;
    transitionSquares[k] = (transitionSquares[k] as number) + slope * slope;
    transitions[k] = (transitions[k] as number) - (rate * slope) / Math.sqrt(transitionSquares[k] as number);
  });
}
