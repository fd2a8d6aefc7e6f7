import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Token } from '#model/sentence.ts';
import { findOverlapping } from '#model/span.ts';

/** The token behind a clause: a stop, a comma, or a word that opens another clause; undefined if what follows belongs to it. */
export function endOfClause(annotated: AnnotatedArticle, verb: number, last: number): number | undefined {
  const { tokens } = annotated;
  let end = verb + 1;
  while (end < last && !endsClause(annotated, end, last)) end++;
  const stop = tokens[end]?.lower ?? '';
  if (end === last) return last;
  // A title in quotation marks, "fewer than", "a man who": the clause is not whole without it; nor is a list of adjectives.
  if (/^(?:[“"(:]|than|who|whom|whose|which)$/.test(stop)) return undefined;
  return stop === ',' && tokens[end - 1]?.pos === 'ADJ' ? undefined : end;
}

function endsClause(annotated: AnnotatedArticle, at: number, last: number): boolean {
  const { tokens } = annotated;
  const { text, lower } = tokens[at] as Token;
  if (isInside(annotated, at)) return false;
  if (text === ',') return !leadsOn(annotated, at);
  if (/^(?:[;:?!—–−()“”"…]|--)$/.test(text) || (text === '.' && at >= last - 2)) return true;
  return CLAUSE_OPENERS.test(lower) || (/^(?:as|and)$/.test(lower) && opensClause(tokens, at + 1));
}

const CLAUSE_OPENERS =
  /^(?:after|before|when|while|because|although|though|but|if|unless|until|following|amid|despite|saying|since|citing|making|according|where|than|who|whom|whose|which)$/;

/** A sign within a date or a name is no stop. */
function isInside({ tokens, moments, mentions }: AnnotatedArticle, at: number): boolean {
  const { span } = tokens[at] as Token;
  return [...findOverlapping(moments, span), ...findOverlapping(mentions, span)].some(
    (one) => one.span.start < span.start && one.span.end > span.end,
  );
}

/** "On 3 May, in Oslo", "on Friday, 3 May", "beat Bergen, 3-1". */
function leadsOn({ tokens, moments, mentions }: AnnotatedArticle, comma: number): boolean {
  const [before, next, second] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  if (!before || !next) return false;
  if (/^\d+(?:[-–]\d+)$/.test(next.text) || (/^\d+$/.test(next.text) && /^[-–]$/.test(second?.text ?? ''))) return true;
  if (/day$/.test(before.lower) && findOverlapping(moments, next.span).length > 0) return true;
  if (!/^(?:in|at)$/.test(next.lower) || findOverlapping(moments, before.span).length === 0) return false;
  return second !== undefined && findOverlapping(mentions, second.span).some(({ kind }) => kind === 'place');
}

/** Behind "and" a verb, behind "as" a subject; but "fresh and frozen fish" is one thing. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const [before, first, second] = [tokens[at - 2], tokens[at], tokens[at + 1]];
  if (before?.pos === 'ADJ' || (first?.pos === 'VERB' && /ing$/.test(first.lower))) return false;
  if (/^(?:VERB|AUX|PRON)$/.test(first?.pos ?? '') || (first?.pos === 'ADV' && second?.pos === 'VERB')) return true;
  return /^(?:VERB|AUX)$/.test(second?.pos ?? '') && first?.pos !== 'DET';
}
