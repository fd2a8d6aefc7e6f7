import type { Article } from '#model/article.ts';
import { Refusal } from '#model/refusal.ts';

/** A choice that is too long to be shown whole is cut, and may be sent as it was shown in place of its id. */
const CUT = /…$/u;

/**
 * The article that is meant by its id, its title, or as completion shows it. Refuses if there is none, or more than
 * one.
 */
export function findArticle(typed: string, articles: readonly Article[]): Article {
  const words = typed.trim().toLowerCase();
  const begin = words.replace(CUT, '');
  const fits = (title: string) => (begin === words ? title === words : title.startsWith(begin));
  const byId = articles.find(({ id }) => id === words || words.startsWith(`${id}: `));
  const named = byId ? [byId] : articles.filter(({ title }) => title && fits(title.toLowerCase()));
  const [known] = named;
  if (!known) throw new Refusal('member', `Cannot find "${typed}": no article of this server has that title or id`);
  if (named.length === 1) return known;
  const ids = named.map(({ id }) => id).join(', ');
  throw new Refusal(
    'member',
    `Cannot tell which article is meant: ${named.length} are called "${typed}"; their ids are ${ids}`,
  );
}
