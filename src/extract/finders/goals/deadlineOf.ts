import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Moment } from '#model/moment.ts';
import { findOverlapping, type Span } from '#model/span.ts';

/**
 * By when something is to be reached: the first date behind it up to `limit`, else one that opens the sentence. What
 * began or ended before the article is no deadline.
 */
export function deadlineOf(
  { moments, article }: AnnotatedArticle,
  at: Span,
  { sentence, limit, lead }: { sentence: Span; limit: number; lead: number },
): Moment | undefined {
  const around = { start: Math.min(sentence.start, lead, at.end), end: Math.max(limit, lead, at.start) };
  const ahead = findOverlapping(moments, around).filter((moment) => isAhead(moment, article));
  const behind = ahead.find(({ span }) => span.start >= at.end && span.start < limit);
  const within = ahead.find(({ span }) => span.start >= lead && span.end <= at.start);
  const leading = ahead.filter(({ span }) => span.start >= sentence.start && span.end <= lead).at(-1);
  return behind ?? within ?? leading;
}

/** "2030 is a critical year on the way to its goal": what is told of a year is no deadline. */
const IS_TOLD_OF = /^,? (?:is|was|will be|has been|marks|marked|saw) /;

function isAhead({ role, to, span }: Moment, { publishedOn, text }: AnnotatedArticle['article']): boolean {
  if (role === 'since' || IS_TOLD_OF.test(text.slice(span.end, span.end + 12))) return false;
  if (to === undefined) return role === 'by' || role === 'within';
  return publishedOn === undefined || to.slice(0, publishedOn.length) >= publishedOn.slice(0, to.length);
}
