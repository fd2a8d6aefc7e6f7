import { hashWord } from '#annotate/names/model/hashing.ts';
import type { ScaledVectors } from './scaleVectors.ts';
import { shuffleNumbers } from './shuffleNumbers.ts';

const FOLDS = 5;
const EPOCHS = 8;
const LEARNING_RATE = 0.3;
const LIKENESS_LEVELS = [0.2, 0.5, 0.8];

/**
 * How much each word's vector is like those of the words that are known to be `true` and unlike those known to be
 * `false`: 0 to 3. Logistic regressions on vectors, five of them, each of which leaves out a fifth of the known
 * words, so that a word is never judged by its own example and known words look like unknown ones.
 */
export function measureWordLikeness(vectors: ScaledVectors, known: ReadonlyMap<string, boolean>): Uint8Array {
  const examples = vectors.words.flatMap((word, n) => {
    const label = known.get(word);
    return label === undefined ? [] : [{ n, label, fold: foldOf(word) }];
  });
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitRegression(
      vectors,
      examples.filter((example) => example.fold !== fold),
    ),
  );
  return Uint8Array.from(vectors.words, (word, n) => {
    const share = estimateProbability(vectors, n, models[foldOf(word)] as Float32Array);
    return LIKENESS_LEVELS.filter((level) => share >= level).length;
  });
}

const foldOf = (word: string): number => (hashWord(word) >>> 4) % FOLDS;

type KnownWord = { readonly n: number; readonly label: boolean };

/** Weights of the dimensions, then of a constant; by AdaGrad. */
function fitRegression(vectors: ScaledVectors, examples: readonly KnownWord[]): Float32Array {
  const { rows, dimensions } = vectors;
  const weights = new Float32Array(dimensions + 1);
  const squares = new Float32Array(dimensions + 1).fill(1e-6);
  const learn = (k: number, slope: number) => {
    squares[k] = (squares[k] as number) + slope * slope;
    weights[k] = (weights[k] as number) - (LEARNING_RATE * slope) / Math.sqrt(squares[k] as number);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const e of shuffleNumbers(examples.length, epoch + 1)) {
      const { n, label } = examples[e] as KnownWord;
      const slope = estimateProbability(vectors, n, weights) - (label ? 1 : 0);
      for (let k = 0; k < dimensions; k++) learn(k, slope * (rows[n * dimensions + k] as number));
      learn(dimensions, slope);
    }
  }
  return weights;
}

function estimateProbability({ rows, dimensions }: ScaledVectors, n: number, weights: Float32Array): number {
  let score = weights[dimensions] as number;
  for (let k = 0; k < dimensions; k++) score += (rows[n * dimensions + k] as number) * (weights[k] as number);
  return 1 / (1 + Math.exp(-score));
}
