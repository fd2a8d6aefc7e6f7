import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import { cut } from '#model/span.ts';
import { indexPassages } from '#search/indexPassages.ts';
import { searchPassages } from '#search/searchPassages.ts';
import type { WordVectors } from '#search/wordVectors.ts';
import { once } from './once.ts';

/** Finds sentences by the words of a question. Their index is made when the first question needs it. */
export function sentenceSearch(
  records: readonly ArticleRecord[],
  vectors?: () => WordVectors,
): Corpus['findSentences'] {
  const index = once(() =>
    indexPassages(
      records.flatMap(({ article, sentences, names }) =>
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
      ),
      vectors?.(),
    ),
  );
  return (question, options) =>
    searchPassages(index(), question, options).map(({ passage, confidence, answer }) => ({
      articleId: passage.articleId,
      span: passage.span,
      confidence,
      ...(answer && { answer: { start: passage.span.start + answer.start, end: passage.span.start + answer.end } }),
    }));
}
