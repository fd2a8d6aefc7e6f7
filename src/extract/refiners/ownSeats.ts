import { findMainEntity } from '#extract/facts/findMainEntity.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { cut } from '#model/span.ts';

const COMPANY_WORDS = /\b(?:the|The) (?:company|group|firm|utility|operator|bank|institute)\b/;

/** People have no headquarters: "founded by Ma Rong, the company has its seat in Oslo" speaks of whom the article is about. */
export function ownSeats(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  return facts.flatMap((fact) => {
    if (fact.relation !== 'headquarteredIn' || fact.subject.kind !== 'person') return [fact];
    const sentence = cut(annotated.article.text, fact.evidence.sentence);
    const main = COMPANY_WORDS.test(sentence) ? findMainEntity(annotated, ['organisation']) : undefined;
    return main ? [{ ...fact, subject: main }] : [];
  });
}
