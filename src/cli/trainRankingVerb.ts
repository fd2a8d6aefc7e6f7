import { loadSearchModels } from '#app/loadSearchModels.ts';
import { toIndexedSentences } from '#corpus/createSentenceSearch.ts';
import { readArticles } from '#ingest/readArticles.ts';
import { loadReader } from '#reading/loadReader.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { type TrainRankingOptions, trainRanking } from '#training/ranking/trainRanking.ts';

/** Reads the articles and learns from questions on them which sentence answers. */
export async function trainRankingVerb(options: TrainRankingOptions & { readonly articles: string }): Promise<void> {
  const { learn } = await loadReader();
  const sentences = toIndexedSentences((await readArticles(options.articles)).map(learn));
  trainRanking(indexPassages(sentences, loadSearchModels()), options);
}
