import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact, Relation } from '#model/fact.ts';

/** What was so once, by the verb that carries it; "has led it since May" goes on, "led by" is no past. */
const PAST_VERBS: Readonly<Partial<Record<Relation, RegExp>>> = {
  leads:
    /^(?:\w+ )*?(?:(?:led|headed|chaired|ran|directed|governed)\b(?! by)|(?:was|were) (?:\w+ )?(?:led|headed|chaired|run|directed|managed|governed) by)/i,
  memberOf: /^(?:\w+ )*?(?:served|sat)\b/i,
  employedBy: /^(?:\w+ )*?(?:worked|taught|interned|lectured|practi[cs]ed|volunteered|spent|served)\b/i,
};
const GOES_ON = /\b(?:has|have|['’]ve)\b/i;
const ENDED_BEFORE = /\bfrom \d{4} (?:to|until|through) \d{4}\b/i;

/** Marks as former who led, worked for or served in something, unless they have done so until now. */
export function markPast(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  return facts.map((fact) => {
    const { relation, qualifiers, evidence, subject, object } = fact;
    const past = PAST_VERBS[relation];
    if (!past || qualifiers.tense) return fact;
    const start = Math.max(evidence.span.start, subject.span.end <= object.span.start ? subject.span.end + 1 : 0);
    const words = article.text.slice(start, Math.max(evidence.span.end, object.span.end));
    const before = article.text.slice(evidence.sentence.start, start);
    const isPast =
      (relation === 'memberOf' &&
        /\bwhile $/i.test(article.text.slice(Math.max(0, evidence.span.start - 8), evidence.span.start))) ||
      (past.test(words) && !GOES_ON.test(words)) ||
      ENDED_BEFORE.test(before);
    return isPast ? { ...fact, qualifiers: { ...qualifiers, tense: 'former' } } : fact;
  });
}
