import { fitVectors, type SparseVector } from './fitVectors.ts';
import type { WordMeanings } from './meaningOf.ts';
import { marginOf, type SvmRow, trainSvm } from './trainSvm.ts';

/** A text and what it means; null for a text that means nothing the classifier is to know. */
export type LabelledText = { readonly text: string; readonly label: string | null };

type Ranked = { readonly label: string; readonly score: number };

type Classification = {
  /** The likeliest label, or null if its score is below the threshold. */
  readonly label: string | null;
  /** From 0 to 1: how sure it is that the text is in scope and means the likeliest label. */
  readonly score: number;
  /** The labels, the likeliest first. */
  readonly ranking: readonly Ranked[];
};

export type Classifier = { readonly classify: (text: string) => Classification };

export type TrainingOptions = {
  /** Scores below it mean out of scope; 0 unless told, so that nothing is. */
  readonly threshold?: number;
  /** What words are like, so that words which no row has are understood by those that are like them. */
  readonly meanings?: WordMeanings;
  /** Learns to vote; `trainMachines` unless told. */
  readonly trainVotes?: (rows: readonly LabelledVector[], shape: VotesShape) => Votes;
};

/** A row to learn from: a text and the number of its label. */
export type LabelledVector = { readonly vector: SparseVector; readonly label: number };

/** How many features and labels there are. */
export type VotesShape = { readonly features: number; readonly labels: number };

/** How much speaks for each label, by its number: an even chance is about 0, and a sure label has 1 or more. */
export type Votes = (vector: SparseVector) => readonly number[];

/** What a mistake costs on a row of the class, and on the many others. */
const MISTAKE_COST = { member: 15, other: 3 };

/** How much a text that looks like those out of scope is held against its likeliest label. */
const OUT_OF_SCOPE_SHARE = 0.5;

/**
 * Learns to tell labels apart over words, pairs of words, runs of letters and, if told what words are like, over what a
 * text is about. Takes a fraction of a second for a thousand rows. Same rows, same classifier.
 */
export function trainClassifier(
  rows: readonly LabelledText[],
  { threshold = 0, meanings, trainVotes = trainMachines }: TrainingOptions = {},
): Classifier {
  const { size, learned, toVector } = fitVectors(
    rows.map(({ text }) => text),
    meanings,
  );
  const labels = [...new Set(rows.map(({ label }) => label))];
  const votesOf = trainVotes(
    learned.map((vector, at) => ({ vector, label: labels.indexOf(rows[at]?.label ?? null) })),
    { features: size, labels: labels.length },
  );
  return {
    classify: (text) => {
      const vector = toVector(text);
      const ranking = rankLabels(labels, votesOf(vector));
      const [first] = ranking;
      const sure = first !== undefined && vector.places.length > 0 && first.score >= threshold;
      return { label: sure ? first.label : null, score: first?.score ?? 0, ranking };
    },
  };
}

/** One linear support vector machine for each label against all the others; its margin is its vote. */
export function trainMachines(rows: readonly LabelledVector[], { features, labels }: VotesShape): Votes {
  const machines = Array.from({ length: labels }, (_, label) => trainSvm(rowsFor(label, rows), features));
  return (vector) => machines.map((weights) => marginOf(weights, vector));
}

function rowsFor(label: number, rows: readonly LabelledVector[]): SvmRow[] {
  return rows.map((row) => {
    const member = row.label === label;
    return { vector: row.vector, member, cost: member ? MISTAKE_COST.member : MISTAKE_COST.other };
  });
}

/** The labels but null, which is held against the others. */
function rankLabels(labels: readonly (string | null)[], votes: readonly number[]): Ranked[] {
  const outside = votes[labels.indexOf(null)];
  const against = outside === undefined ? 0 : OUT_OF_SCOPE_SHARE * (1 + outside);
  return labels
    .flatMap((label, at) => (label === null ? [] : [{ label, score: toScore((votes[at] ?? 0) - against) }]))
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
}

function toScore(value: number): number {
  return 1 / (1 + Math.exp(-3 * value));
}
