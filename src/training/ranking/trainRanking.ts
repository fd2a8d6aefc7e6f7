import { writeFileSync } from 'node:fs';
import { leadOf } from '#search/searchPassages.ts';
import type { Example } from './collectExamples.ts';
import { learnChoice } from './learnChoice.ts';
import { type JudgedRow, learnLogistic } from './learnLogistic.ts';
import { type Measures, type Weights, weighMeasures } from './standardiseSigns.ts';

/** Examples of one source; each source counts as much as any other, however many it has. */
export type ExampleSet = readonly Example[];

/**
 * `footnote train-ranking`: learns which passage comes first, and how likely it answers, from questions on articles, and
 * writes the weights.
 */
export function trainRanking(sets: readonly ExampleSet[], out: string): void {
  const ranking = learnChoice(evenOut(sets.map((examples) => examples.filter(isLearnable))), senseOf);
  const rows = sets.map((examples) => examples.flatMap((example) => toJudgedRows(example, ranking)));
  for (const [at, own] of rows.entries()) console.error(describeSuccess(at, own, rows));
  writeFileSync(out, writeWeights(ranking, learnJudgement(rows)));
}

/** A candidate that might be given as the answer. */
type Row = JudgedRow & Pick<Example, 'article' | 'answerable'> & { readonly first: boolean };

/** So many of the best might be. */
const MOST_JUDGED = 5;

function toJudgedRows({ article, answerable, options, doubts, right }: Example, ranking: Weights): Row[] {
  const scores = options.map((signs) => weighMeasures(signs, ranking));
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const sorted = order.map((at) => scores[at] ?? 0);
  return order.slice(0, MOST_JUDGED).map((at, place) => ({
    article,
    answerable,
    first: place === 0,
    signs: { ...options[at], ...doubts[at], lead: leadOf(sorted, place) },
    yes: right[at] ?? false,
  }));
}

function learnJudgement(sets: readonly (readonly Row[])[]): Weights {
  return learnLogistic(evenOut(sets), senseOf);
}

/** Each source counts as much as any other. */
function evenOut<Row extends object>(sets: readonly (readonly Row[])[]): (Row & { readonly weight: number })[] {
  const most = Math.max(...sets.map(({ length }) => length));
  return sets.flatMap((rows) => rows.map((row) => ({ ...row, weight: most / rows.length })));
}

function isLearnable({ right }: Example): boolean {
  return right.includes(true);
}

/** What covers the question must never count against a passage, nor what is missing for it, whatever a sample says. */
function senseOf(sign: string): -1 | 0 | 1 {
  if (/asked$|^length$/i.test(sign)) return 0;
  return /missing$|missed|missingIn|nowhere|far$|^(?:negation|short|asks|ofAnother)/i.test(sign) ? -1 : 1;
}

const FOLDS = 5;

/** How well this does on articles of a source that were left out of learning. */
function describeSuccess(at: number, own: readonly Row[], sets: readonly (readonly Row[])[]): string {
  const articles = [...new Set(own.map(({ article }) => article))];
  const foldOf = (row: Row) => articles.indexOf(row.article) % FOLDS;
  const scored = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = learnJudgement(
      sets.map((rows, set) => (set === at ? rows.filter((row) => foldOf(row) !== fold) : rows)),
    );
    const left = own.filter((row) => foldOf(row) === fold);
    return left.map((row) => ({ ...row, score: weighMeasures({ ...row.signs, always: 1 }, weights) }));
  });
  const firsts = scored.filter(({ first }) => first);
  const rightFirst = firsts.filter(({ yes }) => yes).length / firsts.filter(({ answerable }) => answerable).length;
  const areas = [
    rocAreaOf(firsts),
    rocAreaOf(firsts.map(({ answerable, score }) => ({ yes: answerable, score }))),
    rocAreaOf(scored),
  ].map((area) => area.toFixed(3));
  return `source ${at + 1}: right passage first ${rightFirst.toFixed(3)}; AUROC of the first being right ${areas[0]}, of the question being answerable ${areas[1]}, of any of the best being right ${areas[2]}`;
}

/** The chance that a yes scores above a no; scores are hardly ever equal. */
export function rocAreaOf(scored: readonly { readonly yes: boolean; readonly score: number }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let [below, above] = [0, 0];
  for (const { yes } of sorted) {
    if (yes) above += below;
    else below++;
  }
  return above / (below * (sorted.length - below) || 1);
}

/** One line a sign, as src/search/weights/signWeights.ts reads it. */
function writeWeights(ranking: Weights, judgement: Weights): string {
  const names = [...new Set([...Object.keys(ranking), ...Object.keys(judgement)])];
  const rounded = (weight = 0) => Number(weight.toFixed(2)) + 0;
  const rows = names.map((name) => {
    const weights: Measures = { ranking: rounded(ranking[name]), judgement: rounded(judgement[name]) };
    return `  "${name}": { "ranking": ${weights['ranking']}, "judgement": ${weights['judgement']} }`;
  });
  return `{\n${rows.join(',\n')}\n}\n`;
}
