import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { cut } from '#model/span.ts';
import type { Goal } from './goalCues.ts';
import { ACTION_PATTERNS } from './goalRows.ts';

/** Whether what was read as a target is one: goals are no goals scored, and what "will" merely happen is no aim. */
export function isTarget({ fact, strength }: Goal, { article }: AnnotatedArticle): boolean {
  const { relation, evidence, qualifiers } = fact;
  if (relation !== 'target') return true;
  if (strength === 'named') return !ACTION_PATTERNS.sport.test(cut(article.text, evidence.sentence));
  const isDated = qualifiers.deadline !== undefined;
  const setsLevel = () => ACTION_PATTERNS.setsLevel.test(cut(article.text, evidence.span));
  if (strength === 'possible') return isDated && setsLevel();
  return strength === 'meant' || isDated || setsLevel();
}
