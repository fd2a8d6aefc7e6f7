import { compareToRight } from '#training/compareToRight.ts';
import { minimise } from './minimise.ts';
import { keepSense, type Measures, type Sense, standardiseSigns, type Weights } from './standardiseSigns.ts';

/** A question's options, of which at least one should be right to learn anything from it; one of weight 2 counts as two. */
export type ChoiceExample = {
  readonly options: readonly Measures[];
  readonly right: readonly boolean[];
  readonly weight?: number;
};

/** Only the first ones: the rest are easily told from the right one. */
const MOST_OPTIONS = 40;

/**
 * Weights under which the right options come first: a softmax over each question's options (listwise, Cao et al. 2007).
 */
export function learnChoice(choices: readonly ChoiceExample[], sense: Sense): Weights {
  const useful = choices
    .map(({ options, right, weight = 1 }) => ({
      options: options.slice(0, MOST_OPTIONS),
      right: right.slice(0, MOST_OPTIONS),
      weight,
    }))
    .filter(({ right }) => right.includes(true));
  const standard = standardiseSigns(useful.flatMap(({ options }) => options));
  const rows = useful.map(({ options, right, weight }) => ({
    values: packOptions(options.map(standard.toRow)),
    right,
    weight,
  }));
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const gradientOf = (weights: Float64Array) => {
    const slopes = new Float64Array(weights.length);
    for (const row of rows) addSlopes(row, weights, slopes);
    return slopes.map((slope) => slope / all);
  };
  const bound = keepSense(standard.names, sense);
  return standard.toWeights(
    minimise(standard.names.length, gradientOf, { rounds: 100, step: 0.06, decay: 2e-3, bound }),
  );
}

/** The options' values one behind the other: the loops over them are what learning takes its time for. */
type ChoiceRow = { readonly values: Float64Array; readonly right: readonly boolean[]; readonly weight: number };

function packOptions(options: readonly Float64Array[]): Float64Array {
  const size = options[0]?.length ?? 0;
  const values = new Float64Array(options.length * size);
  options.forEach((option, at) => {
    values.set(option, at * size);
  });
  return values;
}

function addSlopes({ values, right, weight }: ChoiceRow, weights: Float64Array, slopes: Float64Array): void {
  const size = weights.length;
  const scores = right.map((_, at) => {
    let score = 0;
    for (let n = 0; n < size; n++) score += (values[at * size + n] ?? 0) * (weights[n] ?? 0);
    return score;
  });
  compareToRight(scores, right).pulls.forEach((pull, at) => {
    if (Math.abs(pull) < 1e-5) return;
    for (let n = 0; n < size; n++) slopes[n] = (slopes[n] ?? 0) + weight * pull * (values[at * size + n] ?? 0);
  });
}
