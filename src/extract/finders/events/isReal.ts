import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { cut } from '#model/span.ts';
import type { EventMatch } from './eventMatch.ts';
import { REALITY_PATTERNS } from './realityRows.ts';

const LEAD_LENGTH = 40;
const TAIL_LENGTH = 60;

/** Whether an article tells that something took place or is to: nobody asks for it, doubts it or calls it off. */
export function isReal(match: EventMatch, annotated: AnnotatedArticle): boolean {
  const { rule } = match;
  const { sentence, lead, own, tail } = wordsAround(match, annotated);
  const { unreal, habitual, calledOff, asked, caption, claimed, wished, wishedBehind } = REALITY_PATTERNS;
  if (asked.test(sentence) || caption.test(sentence) || calledOff.test(sentence)) return false;
  if (habitual.test(own + tail.slice(0, TAIL_LENGTH / 2)) || unreal.test(lead.slice(lead.lastIndexOf(',') + 1) + own))
    return false;
  if (rule.name === 'event-held' && /\b(?:before|until|after|since)\s(?:the|an?|its)?\s*$/i.test(lead)) return false;
  if (rule.relation === 'event') return true;
  // Who will attend, visit or agree has not done so.
  if (isAhead(match, annotated)) return false;
  return rule.relation !== 'agreed' || !(wished.test(lead + own) || wishedBehind.test(tail) || claimed.test(lead));
}

/** Whether what a match tells of is still to come, by the words of its clause. */
export function isAhead(match: EventMatch, annotated: AnnotatedArticle): boolean {
  const { lead, own, tail } = wordsAround(match, annotated);
  const { ahead, aheadBehind } = REALITY_PATTERNS;
  return ahead.test(lead + own) || aheadBehind.test(tail);
}

function wordsAround({ line, units }: EventMatch, { article }: AnnotatedArticle) {
  const { span } = line.sentence;
  const [start, end] = [units[0]?.span.start ?? span.start, units.at(-1)?.span.end ?? span.end];
  const lead = article.text.slice(Math.max(span.start, start - LEAD_LENGTH), start);
  return {
    sentence: cut(article.text, span),
    lead: lead.slice(lead.search(/[^;:“”]*$/u)),
    own: article.text.slice(start, end),
    tail: article.text.slice(end, Math.min(span.end, end + TAIL_LENGTH)),
  };
}
