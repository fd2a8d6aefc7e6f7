import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import { lazy } from '#model/makeOnce.ts';
import { cut } from '#model/span.ts';
import type { IndexedSentence } from '#search/index/indexedSentence.ts';
import { indexPassages } from '#search/index/indexPassages.ts';
import { NO_MODELS, type SearchModels } from '#search/index/searchModels.ts';
import { mendSpelling } from '#search/question/mendSpelling.ts';
import { searchPassages } from '#search/searchPassages.ts';
import { explainJudgement } from '#search/weights/signWeights.ts';

/**
 * Finds sentences by the words of a question, and mends these words. The models are loaded, and the index
 * is made, when the first question needs them.
 */
export function createSentenceSearch(
  records: readonly ArticleRecord[],
  models?: () => SearchModels,
): Pick<Corpus, 'findSentences' | 'mendSpelling'> {
  const loaded = lazy(() => models?.() ?? NO_MODELS);
  const index = lazy(() => indexPassages(toIndexedSentences(records), loaded()));
  return {
    mendSpelling: (question) => mendSpelling(question, { vectors: loaded().vectors, indexed: index }),
    findSentences: (question, options) =>
      searchPassages(index(), question, options).map(({ passage, likely, signs, answer }) => ({
        articleId: passage.articleId,
        span: passage.span,
        likely,
        why: explainJudgement(signs),
        ...(answer && { answer: { start: passage.span.start + answer.start, end: passage.span.start + answer.end } }),
      })),
  };
}

/** The sentences of articles as they can be found: article by article, boilerplate left out. */
export function toIndexedSentences(records: readonly ArticleRecord[]): IndexedSentence[] {
  return records.flatMap(({ article, sentences, names }) =>
    sentences
      .filter(({ boilerplate }) => !boilerplate)
      .map(({ span }) => ({
        articleId: article.id,
        span,
        text: cut(article.text, span),
        names,
        ...(article.title && { title: article.title }),
        ...(article.publishedOn && { publishedOn: article.publishedOn }),
      })),
  );
}
