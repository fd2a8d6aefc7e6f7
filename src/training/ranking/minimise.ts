export type MinimiseOptions = {
  readonly rounds: number;
  readonly step: number;
  readonly decay: number;
  /** Takes a weight back to where it may be. */
  readonly bound: (weight: number, place: number) => number;
};

/** Weights that make a loss small, from its gradient, by Adam (Kingma and Ba 2015) over all rows at once. */
export function minimise(
  size: number,
  gradientOf: (weights: Float64Array) => Float64Array,
  { rounds, step, decay, bound }: MinimiseOptions,
): Float64Array {
  const weights = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round++) {
    const rate = step * (round < 0.7 * rounds ? 1 : 0.3);
    gradientOf(weights).forEach((slope, n) => {
      const whole = slope + decay * (weights[n] ?? 0);
      first[n] = 0.9 * (first[n] ?? 0) + 0.1 * whole;
      second[n] = 0.99 * (second[n] ?? 0) + 0.01 * whole * whole;
      const move = (first[n] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[n] ?? 0) / (1 - 0.99 ** round)) + 1e-6);
      weights[n] = bound((weights[n] ?? 0) - rate * move, n);
    });
  }
  return weights;
}
