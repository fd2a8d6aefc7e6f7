import { linearSvm, margin } from './linearSvm.ts';
import { fitVectors, type SparseVector } from './vectors.ts';

/** A text and what it means; null for a text that means nothing the classifier is to know. */
export type LabelledText = { readonly text: string; readonly label: string | null };

export type Ranked = { readonly label: string; readonly score: number };

export type Classification = {
  /** The likeliest label, or null where its score is below the threshold. */
  readonly label: string | null;
  /** From 0 to 1: how sure it is that the text is in scope and means the likeliest label. */
  readonly score: number;
  /** The labels, the likeliest first. */
  readonly ranking: readonly Ranked[];
};

export type Classifier = { readonly classify: (text: string) => Classification };

export type TrainingOptions = {
  /** Scores below it mean out of scope; 0 unless told, so that nothing is. See `fixThreshold`. */
  readonly threshold?: number;
};

/** What a mistake costs on a row of the class, and on the many others. */
const COST = { member: 15, other: 3 };

/** How much a text that looks like those out of scope is held against its likeliest label. */
const OUT_OF_SCOPE = 0.5;

/**
 * Learns to tell labels apart: one linear support vector machine for each against all the others, over words, pairs of
 * words and runs of letters. Takes milliseconds for some hundred rows and labels, and some seconds for ten thousand.
 */
export function trainClassifier(rows: readonly LabelledText[], { threshold = 0 }: TrainingOptions = {}): Classifier {
  const { size, toVector } = fitVectors(rows.map(({ text }) => text));
  const vectors = rows.map(({ text }) => toVector(text));
  const weightsOf = (label: string | null) =>
    linearSvm(
      vectors.map((vector, at) => {
        const member = rows[at]?.label === label;
        return { vector, member, cost: member ? COST.member : COST.other };
      }),
      size,
    );
  const labels = [...new Set(rows.map(({ label }) => label))];
  const known = labels.flatMap((label) => (label === null ? [] : [{ label, weights: weightsOf(label) }]));
  const outside = labels.includes(null) ? weightsOf(null) : undefined;
  return {
    classify: (text) => {
      const vector = toVector(text);
      const against = outside ? OUT_OF_SCOPE * (1 + margin(outside, vector)) : 0;
      const ranking = rank(known, vector, against);
      const [first] = ranking;
      const sure = first !== undefined && vector.places.length > 0 && first.score >= threshold;
      return { label: sure ? first.label : null, score: first?.score ?? 0, ranking };
    },
  };
}

type Known = { readonly label: string; readonly weights: Float64Array };

function rank(known: readonly Known[], vector: SparseVector, against: number): Ranked[] {
  return known
    .map(({ label, weights }) => ({ label, score: toScore(margin(weights, vector) - against) }))
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
}

/** The margin of an even chance is about 0, and a sure member has about 1. */
function toScore(value: number): number {
  return 1 / (1 + Math.exp(-3 * value));
}
