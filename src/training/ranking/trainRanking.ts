import { writeFileSync } from 'node:fs';
import type { PassageIndex } from '#search/index/indexPassages.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { collectExamples, type Example, type GoldRow, type QuestionRow } from './collectExamples.ts';
import { learnChoice } from './learnChoice.ts';
import { learnLogistic } from './learnLogistic.ts';
import { type Measures, type Weights, weighMeasures } from './standardiseSigns.ts';

export type TrainRankingOptions = { readonly questions: string; readonly gold: string; readonly out: string };

/**
 * `footnote train-ranking`: learns the weights of the passage ranker and of its confidence from questions on the articles
 * of an index, in the form of SQuAD 2, and writes them. Takes some minutes for three thousand questions.
 */
export function trainRanking(index: PassageIndex, { questions, gold, out }: TrainRankingOptions): void {
  const examples = collectExamples(index, readJsonLines<QuestionRow>(questions), readJsonLines<GoldRow>(gold));
  const ranking = learnRanking(examples);
  const rows = toConfidenceRows(examples);
  console.error(describeSuccess(rows));
  writeFileSync(out, writeWeights(ranking, learnLogistic(rows, senseOf)));
}

/** Weights under which the right passage comes first. */
function learnRanking(examples: readonly Example[]): Weights {
  return learnChoice(
    examples.filter(({ answerable }) => answerable),
    senseOf,
  );
}

/** The best passage of an example, and whether it can be an answer. */
type ConfidenceRow = Pick<Example, 'article' | 'setting'> & {
  readonly signs: Measures;
  readonly yes: boolean;
  readonly right: boolean;
};

/** The best passage is told by weights that were learned without the example's article. */
function toConfidenceRows(examples: readonly Example[]): ConfidenceRow[] {
  const articles = [...new Set(examples.map(({ article }) => article))];
  return articles.flatMap((article) => {
    const weights = learnRanking(examples.filter((example) => example.article !== article));
    const own = examples.filter((example) => example.article === article);
    return own.flatMap((example) => toConfidenceRow(example, weights));
  });
}

function toConfidenceRow(example: Example, weights: Weights): ConfidenceRow[] {
  const { article, setting, options, doubts, right, answerable } = example;
  const scores = options.map((signs) => weighMeasures(signs, weights));
  const at = scores.indexOf(Math.max(...scores));
  if (at < 0) return [];
  return [{ article, setting, signs: { ...options[at], ...doubts[at] }, yes: answerable, right: right[at] ?? false }];
}

/** What covers the question must never count against a passage, nor what is missing for it, whatever a sample says. */
function senseOf(sign: string): -1 | 0 | 1 {
  if (/asked$|^length$/i.test(sign)) return 0;
  return /missing|nowhere|far$|^(?:negation|short|asks)/i.test(sign) ? -1 : 1;
}

/** How well this does on articles that were left out of learning. */
function describeSuccess(rows: readonly ConfidenceRow[]): string {
  const answerable = rows.filter(({ yes }) => yes);
  const right = answerable.filter((row) => row.right).length / answerable.length;
  const scored = [...new Set(rows.map(({ article }) => article))].flatMap((article) => {
    const weights = learnLogistic(
      rows.filter((row) => row.article !== article),
      senseOf,
    );
    return rows
      .filter((row) => row.article === article && row.setting === 'own article')
      .map(({ signs, yes }) => ({ yes, score: weighMeasures({ ...signs, always: 1 }, weights) }));
  });
  return `right sentence first ${right.toFixed(3)}, answerable told from not (AUROC) ${rocAreaOf(scored).toFixed(3)}`;
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
function writeWeights(ranking: Weights, confidence: Weights): string {
  const names = [...new Set([...Object.keys(ranking), ...Object.keys(confidence)])];
  const rounded = (weight = 0) => Number(weight.toFixed(2));
  const rows = names.map((name) => {
    const weights = { ranking: rounded(ranking[name]), confidence: rounded(confidence[name]) };
    return `  "${name}": { "ranking": ${weights.ranking}, "confidence": ${weights.confidence} }`;
  });
  return `{\n${rows.join(',\n')}\n}\n`;
}
