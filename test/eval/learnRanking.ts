import { writeFileSync } from 'node:fs';
import { loadWordVectors } from '#app/loadWordVectors.ts';
import type { PassageRange } from '#search/candidates/scorePassages.ts';
import type { IndexedSentence } from '#search/index/indexedSentence.ts';
import { indexPassages, type PassageIndex } from '#search/index/indexPassages.ts';
import { weighQuestion } from '#search/question/weighQuestion.ts';
import { measureDoubt } from '#search/signs/measureDoubt.ts';
import { type PassageSigns, rateCandidates } from '#search/signs/rateCandidates.ts';
import { learnChoice } from './learnChoice.ts';
import { learnLogistic } from './learnLogistic.ts';
import type { QuestionLine } from './passages.ts';
import { passagesIn } from './passagesIn.ts';
import { readLines } from './readLines.ts';

type Pair = readonly [start: number, end: number];
type GoldLine = {
  readonly id: string;
  readonly article: string;
  readonly answers: readonly { readonly span: Pair }[];
  readonly sentences: readonly Pair[];
};
type Example = {
  readonly article: string;
  readonly setting: Setting;
  readonly answerable: boolean;
  readonly options: readonly PassageSigns[];
  readonly doubts: readonly PassageSigns[];
  readonly right: readonly boolean[];
};

/**
 * Learns the weights of the passage ranker and of its confidence from questions on articles in the form of SQuAD 2, and
 * writes them into src/search. Each question is asked of its
 * article, of all articles, and of one on something else. The score that confidence
 * builds on comes from weights learned without the question's article.
 */
export async function learnRanking(files: {
  readonly articles: string;
  readonly questions: string;
  readonly gold: string;
}): Promise<void> {
  const examples = await examplesOf(files);
  const answerable = examples.filter(({ answerable }) => answerable);
  const learn = (without?: string) =>
    learnChoice(
      answerable.filter(({ article }) => article !== without),
      sense,
    );
  const ranking = learn();
  const articles = [...new Set(examples.map(({ article }) => article))];
  const rows = articles.flatMap((article) => {
    const weights = learn(article);
    return examples
      .filter((example) => example.article === article)
      .flatMap((example) => confidenceRow(example, weights));
  });
  report(rows);
  write('rankingWeights', 'RANKING_WEIGHTS', ranking);
  write('confidenceWeights', 'CONFIDENCE_WEIGHTS', learnLogistic(rows, sense));
}

async function examplesOf(files: {
  readonly articles: string;
  readonly questions: string;
  readonly gold: string;
}): Promise<Example[]> {
  const index = indexPassages(await passagesIn(files.articles), loadWordVectors()());
  const gold = new Map(readLines<GoldLine>(files.gold).map((line) => [line.id, line]));
  return readLines<QuestionLine>(files.questions).flatMap(({ id, question }) => {
    const line = gold.get(id);
    return line ? SETTINGS.map((setting) => example(index, { question, line, setting })) : [];
  });
}

const LEARNED_FROM = 50;

/** A question asked of an article on something else has no answer there. */
type Setting = 'own article' | 'all articles' | 'other article';
const SETTINGS: readonly Setting[] = ['own article', 'all articles', 'other article'];

function example(
  index: PassageIndex,
  { question, line, setting }: { readonly question: string; readonly line: GoldLine; readonly setting: Setting },
): Example {
  const asked = weighQuestion(index, question);
  const candidates = rateCandidates(index, asked, rangeOf(index, line.article, setting)).slice(0, LEARNED_FROM);
  const right = candidates.map(({ passage }) => holds(index.passages[passage], line));
  const options = candidates.map(({ signs }) => signs);
  const doubts = candidates.map(({ view }) => measureDoubt(asked, view));
  const answerable = setting !== 'other article' && line.sentences.length > 0;
  return { article: line.article, setting, answerable, options, doubts, right };
}

function rangeOf({ articles, passages }: PassageIndex, articleId: string, setting: Setting): PassageRange {
  const { numberOf, firstPassage } = articles;
  if (setting === 'all articles') return { start: 0, end: passages.length };
  const own = numberOf.get(articleId) ?? 0;
  const article = setting === 'own article' ? own : (own + 1) % numberOf.size;
  return { start: firstPassage[article] ?? 0, end: firstPassage[article + 1] ?? 0 };
}

/** A sentence of ours that holds the answer and is hardly longer than the one it was taken from. */
function holds(passage: IndexedSentence | undefined, { article, answers, sentences }: GoldLine): boolean {
  if (passage?.articleId !== article) return false;
  const { start, end } = passage.span;
  return answers.some(
    ({ span }) =>
      start <= span[0] &&
      span[1] <= end &&
      sentences.some((from) => from[0] <= span[0] && span[1] <= from[1] && end - start <= 1.5 * (from[1] - from[0])),
  );
}

type Row = Pick<Example, 'article' | 'setting'> & {
  readonly signs: PassageSigns;
  readonly yes: boolean;
  readonly right: boolean;
};

function confidenceRow(
  { article, setting, options, doubts, right, answerable }: Example,
  weights: PassageSigns,
): Row[] {
  const scores = options.map((signs) => weigh(signs, weights));
  const at = scores.indexOf(Math.max(...scores));
  if (at < 0) return [];
  const signs = { ...options[at], ...doubts[at], score: scores[at] ?? 0 };
  return [{ article, setting, signs, yes: answerable, right: right[at] ?? false }];
}

/** What covers the question must never count against a passage, nor what is missing for it, whatever a sample says. */
function sense(sign: string): -1 | 0 | 1 {
  if (/asked$|^length$/.test(sign)) return 0;
  return /missing|nowhere|far$|^(?:negation|short|asks)/i.test(sign) ? -1 : 1;
}

/** How well this does on articles that were left out of learning. */
function report(rows: readonly Row[]): void {
  const answerable = rows.filter(({ yes }) => yes);
  const right = answerable.filter((row) => row.right).length / answerable.length;
  const scored = [...new Set(rows.map(({ article }) => article))].flatMap((article) => {
    const weights = learnLogistic(
      rows.filter((row) => row.article !== article),
      sense,
    );
    return rows
      .filter((row) => row.article === article && row.setting === 'own article')
      .map(({ signs, yes }) => ({ yes, score: weigh({ ...signs, always: 1 }, weights) }));
  });
  console.error(
    `right sentence first ${right.toFixed(3)}, answerable told from not (AUROC) ${auroc(scored).toFixed(3)}`,
  );
}

function weigh(signs: PassageSigns, weights: PassageSigns): number {
  return Object.entries(signs).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);
}

/** The chance that a yes scores above a no; scores are hardly ever equal. */
function auroc(scored: readonly { readonly yes: boolean; readonly score: number }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let [below, above] = [0, 0];
  for (const { yes } of sorted) {
    if (yes) above += below;
    else below++;
  }
  return above / (below * (sorted.length - below) || 1);
}

function write(file: string, name: string, weights: PassageSigns): void {
  const rounded = Object.entries(weights).map(([sign, weight]) => [sign, Number(weight.toFixed(2))] as const);
  const key = (sign: string) => (/^\w+$/.test(sign) ? sign : `'${sign}'`);
  const rows = rounded.flatMap(([sign, weight]) => (weight === 0 ? [] : [`  ${key(sign)}: ${weight},\n`]));
  const text = `/**
 * Learned by test/eval/learnRanking.ts from 2,805 questions on 8 Wikipedia articles of the SQuAD 2.0 development set
 * (Rajpurkar et al. 2018, CC BY-SA 4.0); made by that script, not by hand.
 */
export const ${name}: Readonly<Record<string, number>> = {\n${rows.join('')}};\n`;
  writeFileSync(new URL(`../../src/search/${file}.ts`, import.meta.url), text);
}
