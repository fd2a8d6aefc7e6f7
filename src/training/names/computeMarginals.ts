import { nameLabels } from '#annotate/names/model/nameLabels.ts';

const COUNT = nameLabels.count;
const ALL = Array.from({ length: COUNT }, (_, label) => label);
const ALLOWED = ALL.map((a) => ALL.filter((b) => nameLabels.mayFollow(a, b)));

/** Probability of each label at each token, and expected count of each pair of neighbouring labels. */
export type Marginals = { readonly labels: Float64Array; readonly pairs: Float64Array };

/**
 * Forward-backward over one stretch of tokens, in probabilities scaled at each token (Rabiner 1989). `scores` are tokens
 * by labels and are overwritten; `transitions` are exponentials already.
 */
export function computeMarginals(scores: Float64Array, size: number, transitions: Float32Array): Marginals {
  exponentials(scores, size);
  const forward = forwardPass(scores, size, transitions);
  const backward = new Float64Array(COUNT * size);
  const pairs = new Float64Array(COUNT * COUNT);
  for (const label of ALL) if (nameLabels.mayEnd(label)) backward[(size - 1) * COUNT + label] = 1;
  for (let i = size - 2; i >= 0; i--) backwardStep({ scores, transitions, forward, backward, pairs }, i);
  for (let i = 0; i < size; i++) normalise(forward, backward, i);
  return { labels: forward, pairs };
}

function exponentials(scores: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    const row = i * COUNT;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < COUNT; label++) top = Math.max(top, scores[row + label] as number);
    for (let label = 0; label < COUNT; label++) scores[row + label] = Math.exp((scores[row + label] as number) - top);
  }
}

function forwardPass(scores: Float64Array, size: number, transitions: Float32Array): Float64Array {
  const forward = new Float64Array(COUNT * size);
  for (const label of ALL) if (nameLabels.mayBegin(label)) forward[label] = scores[label] as number;
  scale(forward, 0);
  for (let i = 1; i < size; i++) {
    const [row, above] = [i * COUNT, (i - 1) * COUNT];
    for (let a = 0; a < COUNT; a++) {
      const mass = forward[above + a] as number;
      if (mass === 0) continue;
      for (const b of ALLOWED[a] as readonly number[])
        forward[row + b] = (forward[row + b] as number) + mass * (transitions[a * COUNT + b] as number);
    }
    for (let b = 0; b < COUNT; b++) forward[row + b] = (forward[row + b] as number) * (scores[row + b] as number);
    scale(forward, row);
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
function backwardStep({ scores, transitions, forward, backward, pairs }: Passes, i: number): void {
  const [row, below] = [i * COUNT, (i + 1) * COUNT];
  let total = 0;
  for (let a = 0; a < COUNT; a++) {
    let mass = 0;
    for (const b of ALLOWED[a] as readonly number[])
      mass += (transitions[a * COUNT + b] as number) * (scores[below + b] as number) * (backward[below + b] as number);
    backward[row + a] = mass;
    total += mass * (forward[row + a] as number);
  }
  if (total <= 0) return;
  for (let a = 0; a < COUNT; a++) {
    const mass = (forward[row + a] as number) / total;
    if (mass === 0) continue;
    for (const b of ALLOWED[a] as readonly number[]) {
      const pair = mass * (transitions[a * COUNT + b] as number);
      pairs[a * COUNT + b] =
        (pairs[a * COUNT + b] as number) + pair * (scores[below + b] as number) * (backward[below + b] as number);
    }
  }
  scale(backward, row);
}

function normalise(forward: Float64Array, backward: Float64Array, i: number): void {
  const row = i * COUNT;
  for (let label = 0; label < COUNT; label++)
    forward[row + label] = (forward[row + label] as number) * (backward[row + label] as number);
  scale(forward, row);
}

function scale(values: Float64Array, row: number): void {
  let total = 0;
  for (let label = 0; label < COUNT; label++) total += values[row + label] as number;
  if (total > 0)
    for (let label = 0; label < COUNT; label++) values[row + label] = (values[row + label] as number) / total;
}
