import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { cut } from '#model/span.ts';
import type { Goal } from './goalCues.ts';
import { ACTION_PATTERNS } from './goalRows.ts';

/** Whether what was read as a target is one: goals are no goals scored, and what "will" merely happen is no aim. */
export function isTarget({ fact, strength }: Goal, { article }: AnnotatedArticle): boolean {
  const { relation, evidence, qualifiers } = fact;
  if (relation !== 'target') return true;
  if (strength === 'named') return !ACTION_PATTERNS.sport.test(cut(article.text, evidence.sentence));
  if (strength !== 'meant' && fact.subject.kind === 'person') return false;
  const { deadline } = qualifiers;
  const isHeading = deadline !== undefined && deadline.role === 'on' && deadline.span.end <= fact.object.span.start;
  const isDated = deadline !== undefined && !(strength !== 'meant' && isHeading);
  const setsLevel = () => ACTION_PATTERNS.setsLevel.test(cut(article.text, evidence.span));
  if (strength === 'possible') return isDated && setsLevel();
  return strength === 'meant' || isDated || setsLevel();
}
