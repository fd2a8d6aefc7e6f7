import type { Article } from '#model/article.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';

/** The record under the id that it is kept by. Who published an article, and so which one it is, is known once it is read. */
export function giveFreeId(record: ArticleRecord, known: readonly Article[]): ArticleRecord {
  const { article, facts } = record;
  const id = findId(article, known);
  if (id === article.id) return record;
  const renamed = facts.map((fact) => {
    return { ...fact, id: id + fact.id.slice(article.id.length), evidence: { ...fact.evidence, articleId: id } };
  });
  return { ...record, article: { ...article, id }, facts: renamed };
}

/** That of the known article that it is, else a free one, numbered if it must be. */
function findId(article: Article, known: readonly Article[]): string {
  const same = known.find((other) => isSameArticle(article, other));
  if (same) return same.id;
  const taken = new Set(known.map(({ id }) => id));
  let id = article.id;
  for (let number = 2; taken.has(id); number += 1) id = `${article.id}-${number}`;
  return id;
}

/** An address tells one article from another; without, its title, publisher and date do. */
function isSameArticle(a: Article, b: Article): boolean {
  if (a.url && b.url) return a.url === b.url;
  const sameDay = !a.publishedOn || !b.publishedOn || a.publishedOn === b.publishedOn;
  return (a.title ?? a.id) === (b.title ?? b.id) && a.publisher === b.publisher && sameDay;
}
