import type { Fact } from '#model/fact.ts';

const BESIDE_NAME =
  /^(?:governed-posts?-before-names?|titles?-before-names?|title-name-of-place|company-ceo-name|at-body-title-name|post-of-before-name|(?:governed-|lone-)?post-behind-name|body-behind-post|once-post|the-post-comma-name|post-of-comma-name|post-of-common-body-comma-name)$/;
/** "Ma Rong, who is mayor", "Ma Rong is mayor": some rules take these for the same. */
const VERB_BETWEEN = /\b(?:is|are|was|were|been|being)\b|['’]s\s+(?:an?|the)\b/iu;

/** Whether a post stands right beside its name ("Mayor Ma Rong", "Ma Rong, the mayor"): it is taken for granted there, whatever the sentence says or denies. */
export function isBesideName({ relation, evidence, subject, object }: Fact, text: string): boolean {
  if (relation !== 'holdsPost' || !BESIDE_NAME.test(evidence.foundBy)) return false;
  const [start, end] = subject.span.end <= object.span.start ? [subject.span.end, object.span.start] : [0, 0];
  return !VERB_BETWEEN.test(text.slice(start, end));
}
