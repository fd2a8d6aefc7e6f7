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
  const all = ahead.filter(({ span }) => span.start >= at.end && span.start < limit);
  // "within 18 weeks by March 2029": how long it takes is no deadline beside one.
  const behind = all.find(({ role }) => role !== 'within') ?? all[0];
  const within = ahead.find(({ span }) => span.start >= lead && span.end <= at.start);
  const leading = ahead
    .filter(({ span }) => span.start >= sentence.start && span.end <= lead)
    .findLast(({ role, span }) => role === 'by' || OPENS_SENTENCE.test(article.text.slice(sentence.start, span.start)));
  return behind ?? within ?? leading;
}

/** "2030 is a critical year on the way to its goal": what is told of a year is no deadline. */
const IS_TOLD_OF = /^,? (?:is|was|will be|has been|marks|marked|saw) /;

/** "By 2030, Oslo will": a date that the sentence begins with is that of its clause; "Founded in 2020" is not. */
const OPENS_SENTENCE =
  /^["“]?(?:(?:But|And|Also|Still|Yet|However|Meanwhile|Then|Now),? )?(?:(?:[Ii]n|[Bb]y|[Oo]n|[Ff]rom|[Bb]efore|[Ww]ithin|[Uu]ntil|[Oo]ver|[Dd]uring|[Ff]or [^,;]{2,40},)(?: (?:the )?(?:end|beginning|start|middle) of| early| late| mid| the)? ?)?$/;
/** "The 2010 Act", "his 2017 tax cuts": a year that only names something. */
const NAMES_SOMETHING = /\b(?:the|an?|his|her|its|their|this|that|['’]s?)\s$/;

function isAhead({ role, to, span }: Moment, { publishedOn, text }: AnnotatedArticle['article']): boolean {
  const words = text.slice(span.start, span.end);
  if (/^the \d{4}$/.test(words)) return false;
  if (/^\d{4}$/.test(words) && NAMES_SOMETHING.test(text.slice(Math.max(0, span.start - 6), span.start))) return false;
  if (role === 'since' || IS_TOLD_OF.test(text.slice(span.end, span.end + 12))) return false;
  if (to === undefined) return role === 'by' || role === 'within';
  return publishedOn === undefined || to.slice(0, publishedOn.length) >= publishedOn.slice(0, to.length);
}
