import { createCorpus } from '#corpus/createCorpus.ts';
import { readArticles } from '#ingest/readArticles.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import { loadReader } from '#reading/loadReader.ts';
import { asJudged } from './facts/asJudged.ts';
import { drawFacts } from './facts/drawFacts.ts';
import { isLinkedSpeaker } from './facts/isLinkedSpeaker.ts';

type FactsOptions = {
  /** Files of JSON lines, parted by commas. */
  readonly articles: string;
  readonly relation?: string | undefined;
  readonly count?: string | undefined;
  readonly least?: string | undefined;
  readonly seed?: string | undefined;
  /** How many statements to draw, and no other facts, whose speaker a pronoun or a description stands for. */
  readonly pronoun?: string | undefined;
};

/** So many facts of a relation leave ± 7 points at 95 %. */
const LEAST = 20;
const COUNT = 400;

/** Prints facts drawn at random, to be read against their passages, and last how many there are in how many words. */
export async function facts(options: FactsOptions): Promise<void> {
  const { learn } = await loadReader();
  const articles = (await Promise.all(options.articles.split(',').map((path) => readArticles(path)))).flat();
  const records = articles.map(learn);
  for (const judged of drawToJudge(records, options)) console.log(JSON.stringify(judged));
  console.log(JSON.stringify(countAll(records)));
}

/** Facts of some records, drawn at random, as their judge reads them. */
export function drawToJudge(
  records: readonly ArticleRecord[],
  { relation, count, least, seed = '1', pronoun }: Omit<FactsOptions, 'articles'>,
) {
  // Judged on any day, the lines are the same: nothing is overdue yet.
  const corpus = createCorpus(records, [], { today: '0001-01-01' });
  const wanted = corpus.facts.filter(
    (fact) =>
      isShown(fact) && (relation === undefined || fact.relation === relation) && (!pronoun || isLinkedSpeaker(fact)),
  );
  const isOfOne = relation !== undefined || pronoun !== undefined;
  const draw = {
    count: readCount('count', pronoun ?? count, COUNT),
    // Of one relation as many are drawn as were asked for.
    least: isOfOne ? 0 : readCount('least', least, LEAST),
    seed,
  };
  return drawFacts(wanted, draw).map((fact) => asJudged(fact, corpus));
}

/** What an article denies no answer states. */
function isShown({ certainty }: Fact): boolean {
  return certainty !== 'negated';
}

function readCount(name: string, written: string | undefined, otherwise: number): number {
  const count = Number(written ?? otherwise);
  if (!Number.isInteger(count) || count < 0)
    throw new Error(`Cannot draw facts: --${name} must be a whole number, got "${written}"`);
  return count;
}

/** With these, what a draw finds right can be told for 1,000 words of all that was read. */
function countAll(records: readonly ArticleRecord[]) {
  const shown = records.flatMap((record) => record.facts.filter(isShown));
  const counts = groupBy(shown, ({ relation }) => relation).map((group) => [group[0].relation, group.length] as const);
  return {
    articles: records.length,
    words: records.reduce((sum, { article }) => sum + (article.text.match(WORD)?.length ?? 0), 0),
    facts: Object.fromEntries(counts.sort(([, a], [, b]) => b - a)),
  };
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
