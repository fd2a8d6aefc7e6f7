import { measureSupport } from '#answer/evidence/measureSupport.ts';
import { loadSearchModels } from '#app/loadSearchModels.ts';
import { loadWordVectors } from '#app/loadWordVectors.ts';
import { loadAnswering } from '#app/openFootnote.ts';
import { PATHS } from '#app/paths.ts';
import { answerInContext } from '#conversation/answerInContext.ts';
import { nextTurn, readTalk } from '#conversation/readTalk.ts';
import { toIndexedSentences } from '#corpus/createSentenceSearch.ts';
import { readArticles } from '#ingest/readArticles.ts';
import type { Turn } from '#model/answer.ts';
import { loadReader } from '#reading/loadReader.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { toWordMeanings } from '#search/index/wordVectors.ts';
import { collectExamples, type Example, type GoldRow, type QuestionRow } from '#training/ranking/collectExamples.ts';
import { trainRanking } from '#training/ranking/trainRanking.ts';
import { readJsonLines } from '#training/readJsonLines.ts';
import { createUnderstand } from '#understand/understand.ts';

/** Files of one source stand at the same place of each list; lists are parted by commas. */
type TrainRankingOptions = {
  readonly articles: string;
  readonly questions: string;
  readonly gold: string;
  readonly out: string;
};

/** Reads the articles of each source and learns from questions on them which sentence answers. */
export async function trainRankingVerb({ articles, questions, gold, out }: TrainRankingOptions): Promise<void> {
  const [asked, answered] = [questions.split(','), gold.split(',')];
  const sets: Example[][] = [];
  for (const [at, path] of articles.split(',').entries())
    sets.push(await collectFrom(path, asked[at] ?? '', answered[at] ?? ''));
  trainRanking(sets, out);
}

export async function collectFrom(articles: string, questions: string, gold: string): Promise<Example[]> {
  const { learn } = await loadReader();
  const records = (await readArticles(articles)).map(learn);
  const { corpusOf, askOf, commands } = await loadAnswering(PATHS.seeds);
  const corpus = corpusOf(records);
  const understand = createUnderstand(() => toWordMeanings(loadWordVectors()));
  const ask = askOf(corpus);
  const index = indexPassages(toIndexedSentences(records), loadSearchModels());
  return collectExamples(index, readJsonLines<QuestionRow>(questions), {
    gold: readJsonLines<GoldRow>(gold),
    askAs: ({ question, previous = [] }) => {
      const last = previous.reduce<Turn | undefined>(
        (turn, line) => nextTurn(line, answerInContext(line, turn, { commands, ask }), turn),
        undefined,
      );
      const talk = last && readTalk(question, last);
      const request = understand(question, corpus);
      return { question, talk, measure: measureSupport(request, corpus, talk) };
    },
  });
}
