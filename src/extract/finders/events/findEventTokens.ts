import {
  isCapitalised,
  isJoint,
  isNominal,
  LONGEST_PHRASE,
  mentionsAt,
  nameEndingAt,
  startOfPhrase,
} from '#extract/phrases/nounPhrase.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Moment } from '#model/moment.ts';
import { opensSentence, type Token } from '#model/sentence.ts';
import { contains, findOverlapping, type Span } from '#model/span.ts';
import { WEEKDAY_NAMES } from '#text/weekdays.ts';

/** What a meeting can be "of", "on" or "for"; "in" and "at" say where it is held. */
const LINK_WORDS = /^(?:of|on|for|about)$/;
/** Words that join the nouns of what an event is about. */
const JOINT_WORDS = /^(?:of|on|and|the|a|an|for|'s|’s|'|’|-|–|"|“|”|&)$/;
/** What stands in front of a name or says when, and is no part of it. */
const NO_OPENERS = /^(?:[-–"“'’,&].*|and|recent|latest|last|next|previous|upcoming|important|own|same|new|such)$/;
const WEEKDAY_WORDS = new Set(WEEKDAY_NAMES.map((name) => name.toLowerCase()));

/**
 * The tokens of a noun phrase around the event noun at `head`, without its article: what stands before it ("enlarged",
 * "Nordic Shipping"), and what it is of or on ("on flood control"). Undefined if the noun only qualifies another
 * ("event horizon") or ends in the middle of a name.
 */
export function findEventTokens(annotated: AnnotatedArticle, head: number): Span | undefined {
  const { tokens } = annotated;
  const next = tokens[head + 1];
  const isTight = next !== undefined && next.sentence === tokens[head]?.sentence;
  if (isTight && (next.pos === 'NOUN' || next.lower === '-' || next.pos === 'PROPN')) return undefined;
  if (isInsideName(annotated, head)) return undefined;
  const name = nameEndingAt(annotated, head);
  const start = startOfEvent(annotated, head);
  return { start: Math.min(start, name?.tokens.start ?? start), end: endOfEvent(annotated, head) };
}

function isInsideName(annotated: AnnotatedArticle, head: number): boolean {
  return mentionsAt(annotated, head).some(
    ({ tokens, kind, form }) =>
      tokens.start <= head &&
      (tokens.end > head + 1 || (tokens.end > head && kind === 'person')) &&
      form === 'name' &&
      kind !== 'other',
  );
}

function startOfEvent({ tokens, moments }: AnnotatedArticle, head: number): number {
  return startOfPhrase(tokens, head, {
    belongs: (at) => belongsToPhrase(tokens, at) && !isInMoment(moments, tokens[at] as Token),
    leading: NO_OPENERS,
  });
}

function isInMoment(moments: readonly Moment[], { span }: Token): boolean {
  return findOverlapping(moments, span).some((moment) => contains(moment.span, span));
}

function belongsToPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (WEEKDAY_WORDS.has(token.lower)) return false;
  if (token.pos !== 'VERB') return isJoint(token) || isNominal(token);
  if (isCapitalised(token) && isCapitalised(tokens[at + 1])) return !opensSentence(tokens, at);
  return /(?:ed|ing)$/.test(token.lower) && /^(?:DET|ADJ|ADP)$/.test(tokens[at - 1]?.pos ?? '');
}

/** Goes on behind "of" and "on" as long as nouns and what joins them follow; a date ends it, and "for the first time" is none. */
function endOfEvent({ tokens, moments }: AnnotatedArticle, head: number): number {
  if (!LINK_WORDS.test(tokens[head + 1]?.lower ?? '')) return head + 1;
  let end = head + 1;
  for (let i = head + 2; i < head + 2 + LONGEST_PHRASE; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[head]?.sentence) break;
    if (findOverlapping(moments, token.span).length > 0) break;
    if (
      /^(?:time|times|morning|afternoon|evening|night|day|days|week|month|year|sidelines|first|second|third|last|final|eve)$/.test(
        token.lower,
      )
    )
      return head + 1;
    if (isNominal(token) || isGerund(tokens, i)) end = i + 1;
    else if (!JOINT_WORDS.test(token.lower)) break;
  }
  return end;
}

/** The "recycling" of "battery recycling", which the tagger takes for a verb. */
function isGerund(tokens: readonly Token[], i: number): boolean {
  return /ing$/.test(tokens[i]?.lower ?? '') && /^(?:NOUN|ADJ)$/.test(tokens[i - 1]?.pos ?? '');
}
