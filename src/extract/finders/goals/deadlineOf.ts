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
  const ahead = findOverlapping(moments, around).filter((moment) => isAhead(moment, article.publishedOn));
  const behind = ahead.find(({ span }) => span.start >= at.end && span.start < limit);
  const within = ahead.find(({ span }) => span.start >= lead && span.end <= at.start);
  const leading = ahead.filter(({ span }) => span.start >= sentence.start && span.end <= lead).at(-1);
  return behind ?? within ?? leading;
}

function isAhead({ role, to }: Moment, publishedOn: string | undefined): boolean {
  if (role === 'since') return false;
  if (to === undefined) return role === 'by' || role === 'within';
  return publishedOn === undefined || to.slice(0, publishedOn.length) >= publishedOn.slice(0, to.length);
}
