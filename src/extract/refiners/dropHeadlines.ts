import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { cut } from '#model/span.ts';

/** Of a headline's words at least so many begin with a capital. */
const SHARE_OF_CAPITALS = 0.7;
const FEWEST_WORDS = 5;

/** Drops what rules read in headlines whose every word has a capital: there a verb looks like a name. */
export function dropHeadlines(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  return facts.filter(({ evidence }) => !looksLikeHeadline(cut(article.text, evidence.sentence)));
}

function looksLikeHeadline(sentence: string): boolean {
  if (/[.!?…]["”’)]*$/u.test(sentence)) return false;
  const words = (sentence.match(/\p{L}[\p{L}’']*/gu) ?? []).filter((word) => word.length > 3);
  return (
    words.length >= FEWEST_WORDS &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= SHARE_OF_CAPITALS * words.length
  );
}
