import type { Article } from '#model/article.ts';

/** Under which id an article is kept: that of the known article that it is, else a free one, numbered where it must be. */
export function freeId(article: Article, known: readonly Article[]): string {
  const same = known.find((other) => isSame(article, other));
  if (same) return same.id;
  const taken = new Set(known.map(({ id }) => id));
  let id = article.id;
  for (let number = 2; taken.has(id); number += 1) id = `${article.id}-${number}`;
  return id;
}

/** An address tells one article from another; without, its title, publisher and date do. */
function isSame(a: Article, b: Article): boolean {
  if (a.url && b.url) return a.url === b.url;
  const sameDay = !a.publishedOn || !b.publishedOn || a.publishedOn === b.publishedOn;
  return (a.title ?? a.id) === (b.title ?? b.id) && a.publisher === b.publisher && sameDay;
}
