import type { Article } from '#model/article.ts';
import { Refusal } from '#model/refusal.ts';

/** How long an article may be that is read, wherever it comes from, in characters. What is longer is no article. */
const MOST_CHARACTERS = 1_000_000;

/** The article itself; refuses one that is too long, and says what would be right. */
export function refuseTooLong(article: Article): Article {
  const { length } = article.text;
  if (length <= MOST_CHARACTERS) return article;
  const [has, most] = [length, MOST_CHARACTERS].map((count) => count.toLocaleString('en'));
  const why = `its text has ${has} characters, and ${most} are the most; please divide it`;
  throw new Refusal('member', `Cannot read article "${article.id}": ${why}`);
}
