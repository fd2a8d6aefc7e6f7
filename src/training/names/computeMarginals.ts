import { LABEL_COUNT, mayBegin, mayEnd, mayFollow } from '#annotate/names/model/nameLabels.ts';

const ALL_LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const NEXT_LABELS = ALL_LABELS.map((a) => ALL_LABELS.filter((b) => mayFollow(a, b)));

/** Probability of each label at each token, and expected count of each pair of neighbouring labels. */
export type Marginals = { readonly labels: Float64Array; readonly pairs: Float64Array };

/**
 * Forward-backward over one stretch of tokens, in probabilities scaled at each token (Rabiner 1989). `scores` are tokens
 * by labels and are overwritten; `transitions` are exponentials already.
 */
export function computeMarginals(scores: Float64Array, size: number, transitions: Float32Array): Marginals {
  exponentiate(scores, size);
  const forward = passForward(scores, size, transitions);
  const backward = new Float64Array(LABEL_COUNT * size);
  const pairs = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (const label of ALL_LABELS) if (mayEnd(label)) backward[(size - 1) * LABEL_COUNT + label] = 1;
  for (let i = size - 2; i >= 0; i--) stepBackward({ scores, transitions, forward, backward, pairs }, i);
  for (let i = 0; i < size; i++) normaliseToken(forward, backward, i);
  return { labels: forward, pairs };
}

function exponentiate(scores: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    const row = i * LABEL_COUNT;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABEL_COUNT; label++) top = Math.max(top, scores[row + label] as number);
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[row + label] = Math.exp((scores[row + label] as number) - top);
  }
}

function passForward(scores: Float64Array, size: number, transitions: Float32Array): Float64Array {
  const forward = new Float64Array(LABEL_COUNT * size);
  for (const label of ALL_LABELS) if (mayBegin(label)) forward[label] = scores[label] as number;
  scaleRow(forward, 0);
  for (let i = 1; i < size; i++) {
    const [row, above] = [i * LABEL_COUNT, (i - 1) * LABEL_COUNT];
    for (let a = 0; a < LABEL_COUNT; a++) {
      const mass = forward[above + a] as number;
      if (mass === 0) continue;
      for (const b of NEXT_LABELS[a] as readonly number[])
        forward[row + b] = (forward[row + b] as number) + mass * (transitions[a * LABEL_COUNT + b] as number);
    }
    for (let b = 0; b < LABEL_COUNT; b++) forward[row + b] = (forward[row + b] as number) * (scores[row + b] as number);
    scaleRow(forward, row);
  }
  return forward;
}

type Passes = {
  readonly scores: Float64Array;
  readonly transitions: Float32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly pairs: Float64Array;
};

/** One step back from token i + 1 to i; adds the pairs of the two to their expected counts. */
function stepBackward({ scores, transitions, forward, backward, pairs }: Passes, i: number): void {
  const [row, below] = [i * LABEL_COUNT, (i + 1) * LABEL_COUNT];
  let total = 0;
  for (let a = 0; a < LABEL_COUNT; a++) {
    let mass = 0;
    for (const b of NEXT_LABELS[a] as readonly number[])
      mass +=
        (transitions[a * LABEL_COUNT + b] as number) * (scores[below + b] as number) * (backward[below + b] as number);
    backward[row + a] = mass;
    total += mass * (forward[row + a] as number);
  }
  if (total <= 0) return;
  for (let a = 0; a < LABEL_COUNT; a++) {
    const mass = (forward[row + a] as number) / total;
    if (mass === 0) continue;
    for (const b of NEXT_LABELS[a] as readonly number[]) {
      const pair = mass * (transitions[a * LABEL_COUNT + b] as number);
      pairs[a * LABEL_COUNT + b] =
        (pairs[a * LABEL_COUNT + b] as number) + pair * (scores[below + b] as number) * (backward[below + b] as number);
    }
  }
  scaleRow(backward, row);
}

function normaliseToken(forward: Float64Array, backward: Float64Array, i: number): void {
  const row = i * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++)
    forward[row + label] = (forward[row + label] as number) * (backward[row + label] as number);
  scaleRow(forward, row);
}

function scaleRow(values: Float64Array, row: number): void {
  let total = 0;
  for (let label = 0; label < LABEL_COUNT; label++) total += values[row + label] as number;
  if (total > 0)
    for (let label = 0; label < LABEL_COUNT; label++) values[row + label] = (values[row + label] as number) / total;
}
