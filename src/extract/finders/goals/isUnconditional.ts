import { TOLD_PATTERNS } from '#extract/finders/figures/told/toldRows.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { cut, findWithin, type Span } from '#model/span.ts';
import type { GoalClause } from './findClauses.ts';
import { PLAN_PATTERNS } from './planRows.ts';

/** So many sentences before, words that end in a colon may say when all of a list is so. */
const LIST_REACH = 5;

/** Whether somebody means to do it come what may: "if it rains", "for towns that ask", "here is what would close:". */
export function isUnconditional(
  annotated: AnnotatedArticle,
  { action, subject, sentence: index }: GoalClause,
): boolean {
  const { article, sentences } = annotated;
  const sentence = sentences[index]?.span ?? action;
  const opening = article.text.slice(sentence.start, Math.max(subject.start, sentence.start));
  const behind = article.text.slice(action.end, Math.max(action.end, sentence.end));
  if (/\b(?:if|unless)\b/.test(cut(article.text, action)) || PLAN_PATTERNS.conditionedList.test(opening.trim()))
    return false;
  if (PLAN_PATTERNS.conditionBefore.test(opening) || PLAN_PATTERNS.conditionBehind.test(behind)) return false;
  const before = sentences.slice(Math.max(0, index - LIST_REACH), index).map(({ span }) => cut(article.text, span));
  return !before.some((words) => PLAN_PATTERNS.conditionedList.test(words.trim()));
}

/** Whether what is meant to be done is understood by whoever reads it beside its owner's name; "its" is the owner's. */
export function isUnderstood(annotated: AnnotatedArticle, action: Span): boolean {
  const words = cut(annotated.article.text, action);
  if (PLAN_PATTERNS.openThing.test(words)) return false;
  const { tokens } = annotated;
  return !findWithin(tokens, action).some(
    ({ lower, pos }, i, own) =>
      (TOLD_PATTERNS.pointing.test(lower) && lower !== 'another' && own[i + 1]?.lower !== 'as') ||
      (/^(?:this|these|those)$/.test(lower) && pos === 'DET' && !TOLD_PATTERNS.thisTime.test(own[i + 1]?.lower ?? '')),
  );
}
