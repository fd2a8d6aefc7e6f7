import { fitVectors, type SparseVector } from './fitVectors.ts';
import type { WordMeanings } from './meaningOf.ts';
import { type NetworkRow, trainNetwork } from './trainNetwork.ts';
import { marginOf, type SvmRow, trainSvm } from './trainSvm.ts';

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
  /** What words are like, so that words which no row has are understood by those that are like them. */
  readonly meanings?: WordMeanings;
};

/** What a mistake costs on a row of the class, and on the many others. */
const COST = { member: 15, other: 3 };

/** How much a text that looks like those out of scope is held against its likeliest label. */
const OUT_OF_SCOPE = 0.5;

/** Networks need many rows to learn from, and time; the mean of several that began differently errs less. */
const NETWORKS = { fromRows: 2000, seeds: [1, 2] };
/** What the networks' mean counts beside the margin. */
const NETWORK_SHARE = 0.4;

/**
 * Learns to tell labels apart over words, pairs of words, runs of letters and, where told what words are like, over
 * what a text is about: one linear support vector machine for each label against all the others, and from two thousand
 * rows on two small networks whose votes are added. Takes a fraction of a second for a thousand rows, and about a
 * minute for ten thousand. Same rows, same classifier.
 */
export function trainClassifier(
  rows: readonly LabelledText[],
  { threshold = 0, meanings }: TrainingOptions = {},
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
      const ranking = rank(labels, votesOf(vector));
      const [first] = ranking;
      const sure = first !== undefined && vector.places.length > 0 && first.score >= threshold;
      return { label: sure ? first.label : null, score: first?.score ?? 0, ranking };
    },
  };
}

/** How much speaks for each label, by its number: an even chance is about 0, and a sure label has 1 or more. */
type Votes = (vector: SparseVector) => readonly number[];

function trainVotes(rows: readonly NetworkRow[], shape: { features: number; labels: number }): Votes {
  const machines = Array.from({ length: shape.labels }, (_, label) => trainSvm(rowsFor(label, rows), shape.features));
  const seeds = rows.length < NETWORKS.fromRows ? [] : NETWORKS.seeds;
  const networks = seeds.map((seed) => trainNetwork(rows, { ...shape, seed }));
  return (vector) => {
    const outputs = networks.map((network) => network(vector));
    return machines.map((weights, at) => {
      const sum = outputs.reduce((total, output) => total + (output[at] ?? 0), 0);
      return marginOf(weights, vector) + (NETWORK_SHARE * sum) / Math.max(1, outputs.length);
    });
  };
}

function rowsFor(label: number, rows: readonly NetworkRow[]): SvmRow[] {
  return rows.map((row) => {
    const member = row.label === label;
    return { vector: row.vector, member, cost: member ? COST.member : COST.other };
  });
}

/** The labels but null, which is held against the others. */
function rank(labels: readonly (string | null)[], votes: readonly number[]): Ranked[] {
  const outside = votes[labels.indexOf(null)];
  const against = outside === undefined ? 0 : OUT_OF_SCOPE * (1 + outside);
  return labels
    .flatMap((label, at) => (label === null ? [] : [{ label, score: toScore((votes[at] ?? 0) - against) }]))
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
}

function toScore(value: number): number {
  return 1 / (1 + Math.exp(-3 * value));
}
