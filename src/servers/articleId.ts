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

/** Short enough to stand in a button with the place of a passage. */
const LONGEST = 48;

/** The id that an article would like: its title, or its file's name, as small words with hyphens between. */
export function wantedId(name: string): string {
  const slug = name
    .replace(/\.(?:md|txt|html?)$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const short = slug.length <= LONGEST ? slug : slug.slice(0, LONGEST).replace(/-[^-]*$/u, '');
  return short.replace(/\p{Surrogate}/gu, '') || 'article';
}
