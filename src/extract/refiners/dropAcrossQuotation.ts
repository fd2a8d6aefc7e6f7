import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';

/** Drops facts one of whose ends is spoken and the other not: `“He tried,” said Ma, founder of X` founds nothing for him. */
export function dropAcrossQuotation(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  return facts.filter(({ subject, object }) => {
    const [first, second] = [subject.span, object.span].sort((a, b) => a.start - b.start);
    return !first || !second || !crossesQuotation(article.text.slice(first.end, second.start));
  });
}

/** A stretch that leaves a quotation, or enters one. */
function crossesQuotation(between: string): boolean {
  const count = (sign: string) => between.split(sign).length - 1;
  return count('“') !== count('”') || count('"') % 2 === 1;
}
