import type { ArticleRecord } from '#model/articleRecord.ts';

/** Sorts records by their article's id, the same on every machine. */
export function byArticleId(a: ArticleRecord, b: ArticleRecord): number {
  return a.article.id < b.article.id ? -1 : 1;
}
