import type { ArticleRecord } from '#model/articleRecord.ts';
import { cut } from '#model/span.ts';
import type { Passage } from '#search/passage.ts';

/** The sentences of articles as they can be found: article by article, boilerplate left out. */
export function passagesOf(records: readonly ArticleRecord[]): Passage[] {
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
