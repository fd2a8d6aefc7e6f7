import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

/** How many words a phrase may have before and behind its head. */
const LONGEST = 12;
const INSIDE = /^(?:ADJ|NOUN|PROPN|NUM)$/;
/** What a meeting can be "of", "on" or "for"; "in" and "at" say where it is held. */
const LINK = /^(?:of|on|for|about)$/;
/** Words that join the nouns of what an event is about. */
const JOINT = /^(?:of|on|and|the|a|an|for|'s|’s|'|’|-|–|"|“|”|&)$/;
/** What stands in front of a name or says when, and is no part of it. */
const LEADING = /^(?:[-–"“'’,&].*|and|recent|latest|last|next|previous|upcoming|important|own|same|new|such)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/**
 * The tokens of a noun phrase around the event noun at `head`, without its article: what stands before it ("enlarged",
 * "Nordic Shipping"), and what it is of or on ("on flood control"). Undefined where the noun only qualifies another
 * ("event horizon") or ends in the middle of a name.
 */
export function phraseTokens(annotated: AnnotatedArticle, head: number): Span | undefined {
  const { tokens } = annotated;
  const next = tokens[head + 1];
  const isTight = next !== undefined && next.sentence === tokens[head]?.sentence;
  if (isTight && (next.pos === 'NOUN' || next.lower === '-' || next.pos === 'PROPN')) return undefined;
  if (isInsideName(annotated, head)) return undefined;
  const name = annotated.mentions.find(
    ({ tokens: { end }, form, kind }) => end === head + 1 && form === 'name' && kind !== 'post',
  );
  const start = startOf(annotated, head);
  return { start: Math.min(start, name?.tokens.start ?? start), end: endOf(annotated, head) };
}

function isInsideName({ mentions }: AnnotatedArticle, head: number): boolean {
  return mentions.some(
    ({ tokens, kind, form }) =>
      tokens.start <= head &&
      (tokens.end > head + 1 || (tokens.end > head && kind === 'person')) &&
      form === 'name' &&
      kind !== 'other',
  );
}

function startOf({ tokens, moments }: AnnotatedArticle, head: number): number {
  let start = head;
  while (start > 0 && head - start < LONGEST && belongs(tokens, start - 1, head)) {
    const { span } = tokens[start - 1] as Token;
    if (moments.some((moment) => moment.span.start <= span.start && span.end <= moment.span.end)) break;
    start--;
  }
  while (start < head && LEADING.test(tokens[start]?.lower ?? '')) start++;
  return start;
}

function belongs(tokens: readonly Token[], i: number, head: number): boolean {
  const token = tokens[i];
  if (!token || token.sentence !== tokens[head]?.sentence || WEEKDAY.test(token.lower)) return false;
  if (/^(?:-|–|&)$/.test(token.text)) return true;
  if (token.pos === 'VERB' && /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''))
    return i > 0 && tokens[i - 1]?.sentence === token.sentence;
  if (token.pos === 'VERB')
    return /(?:ed|ing)$/.test(token.lower) && /^(?:DET|ADJ|ADP)$/.test(tokens[i - 1]?.pos ?? '');
  return INSIDE.test(token.pos);
}

/** Goes on behind "of" and "on" as long as nouns and what joins them follow; a date ends it, and "for the first time" is none. */
function endOf({ tokens, moments }: AnnotatedArticle, head: number): number {
  if (!LINK.test(tokens[head + 1]?.lower ?? '')) return head + 1;
  let end = head + 1;
  for (let i = head + 2; i < head + 2 + LONGEST; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[head]?.sentence) break;
    if (moments.some(({ span }) => span.start < token.span.end && token.span.start < span.end)) break;
    if (token.lower === 'time') return head + 1;
    if (INSIDE.test(token.pos) || isGerund(tokens, i)) end = i + 1;
    else if (!JOINT.test(token.lower)) break;
  }
  return end;
}

/** The "recycling" of "battery recycling", which the tagger takes for a verb. */
function isGerund(tokens: readonly Token[], i: number): boolean {
  return /ing$/.test(tokens[i]?.lower ?? '') && /^(?:NOUN|ADJ)$/.test(tokens[i - 1]?.pos ?? '');
}
