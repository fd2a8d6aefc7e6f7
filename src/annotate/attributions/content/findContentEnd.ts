import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import { findAdjunctEnd } from '#annotate/attributions/phrases/findAdjunctEnd.ts';
import { type QuotedArticle, quotationAt } from '#annotate/attributions/quotedArticle.ts';
import type { Token } from '#model/sentence.ts';

export type ContentLimits = {
  readonly ceiling: number;
  /** The cues of the sentence: another statement may begin at each. */
  readonly cues: readonly VerbCue[];
  /** What is said is a thing, not a clause, so that times and clauses behind it belong to the saying. */
  readonly thing: boolean;
  /** The saying stands in a clause before the main one: "When he says so, …". */
  readonly fronted: boolean;
};

/** How many tokens a subject may have between "and" and its cue. */
const LONGEST_SUBJECT = 3;

/**
 * Where what is said ends that starts at `start`: at the sentence's end, or where the sentence turns to something else.
 * A quotation that runs on over the sentence's end is part of it.
 */
export function findContentEnd(article: QuotedArticle, start: number, limits: ContentLimits): number {
  for (let i = start + 1; i < limits.ceiling; i++) {
    const within = (article.quotedBy[i] ?? -1) >= 0 && article.quotedBy[i - 1] === article.quotedBy[i];
    if (!within && (turnsAway(article, i, limits) || (limits.thing && leavesThing(article, i, limits.ceiling))))
      return i;
  }
  const running = quotationAt(article, limits.ceiling - 1);
  return Math.max(limits.ceiling, running?.tokens.end ?? 0);
}

function turnsAway({ tokens }: QuotedArticle, at: number, limits: ContentLimits): boolean {
  const { text = '', lower = '', span } = tokens[at] ?? {};
  if (text === ';') return true;
  if (/^[-—–]$/.test(text)) return span?.start !== tokens[at - 1]?.span.end && !isAside({ tokens }, at, limits.ceiling);
  if (text === ',') return limits.fronted || turnsAtComma({ tokens }, at + 1, limits);
  return (
    /^(?:and|but)$/.test(lower) &&
    limits.cues.some((cue) => cue.tokens.start === at + 1 && agrees({ tokens }, cue, limits))
  );
}

/** "200 people – among them 20 children – were saved": the first or the second dash of a pair behind which the clause goes on. */
function isAside({ tokens }: Pick<QuotedArticle, 'tokens'>, at: number, ceiling: number): boolean {
  const { text, sentence } = tokens[at] as Token;
  const isDash = (i: number) => tokens[i]?.text === text && tokens[i]?.span.start !== tokens[i - 1]?.span.end;
  for (let i = at + 1; i < ceiling - 1; i++) if (isDash(i)) return goesOn(tokens[i + 1]);
  for (let i = at - 1; tokens[i]?.sentence === sentence; i--) if (isDash(i)) return goesOn(tokens[at + 1]);
  return false;
}

function goesOn(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX' || token?.lower === 'that';
}

/** "said it helped the crew steer and plan the trip": a bare verb does not go on with one in the past. */
function agrees(
  { tokens }: Pick<QuotedArticle, 'tokens'>,
  { head, tokens: own }: VerbCue,
  { cues }: ContentLimits,
): boolean {
  const before = tokens[cues.findLast(({ tokens: { end } }) => end < own.start)?.head ?? -1];
  const next = tokens[head];
  return !(before && next && next.lower === next.lemma && before.lower !== before.lemma && own.start === head);
}

function turnsAtComma(
  { tokens }: Pick<QuotedArticle, 'tokens'>,
  next: number,
  { cues, thing }: ContentLimits,
): boolean {
  const { lower = '' } = tokens[next] ?? {};
  if (
    cues.some(
      (cue) => cue.tokens.start > next && cue.tokens.start <= next + 1 + LONGEST_SUBJECT && quotes({ tokens }, cue),
    )
  )
    return true;
  const speaks = cues.some(({ tokens: { start } }) => start > next && start <= next + 1 + LONGEST_SUBJECT);
  if (lower === 'according' || /^(?:and|but|or)$/.test(lower))
    return lower === 'according' || speaks || (lower === 'but' && thing);
  if (/^(?:while|though|although|as|whereas)$/.test(lower))
    return (thing || speaks) && tokens[next + 1]?.lower !== 'well';
  return cues.some(({ form, tokens: { start } }) => form === 'participle' && start === next);
}

/** "had seen the letter, Lee replied: “…”": a quotation of its own follows. */
function quotes({ tokens }: Pick<QuotedArticle, 'tokens'>, { colon, tokens: { end } }: VerbCue): boolean {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  return (colon || at > end) && /^["“]$/.test(tokens[at]?.text ?? '');
}

const LEAVES_THING = /^(?:while|when|after|during|because|before|although|though|despite)$/;
const LEAVES_BEHIND_COMMA = /^(?:who|which|where|when|an?|the|after|in|at|on|with)$/;

function leavesThing(article: QuotedArticle, at: number, ceiling: number): boolean {
  const { tokens } = article;
  const { lower = '', pos } = tokens[at] ?? {};
  if (LEAVES_THING.test(lower)) return true;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === ',' && LEAVES_BEHIND_COMMA.test(next))
    return !(/^(?:an?|the)$/.test(next) && isListed(article, at, ceiling));
  if (/^(?:and|but)$/.test(lower) && tellsDeed(tokens[at + 1])) return true;
  if (lower.endsWith('ly') || tokens[at - 1]?.pos === 'VERB') return false;
  const end = findAdjunctEnd(tokens, at, ceiling);
  return end > (pos === 'ADV' ? at + 1 : at) && !GOES_ON.test(tokens[end]?.lower ?? '');
}

/** "a deal made in June that would end it": the time is part of the thing. */
const GOES_ON = /^(?:that|which|who|whom|by|of|to|and)$/;

/** "and challenged him": another deed of the same subject. */
function tellsDeed(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('ing');
}

/** "a park, a school, and a bridge": the comma opens the next of a list, not an apposition. */
function isListed({ tokens }: QuotedArticle, comma: number, ceiling: number): boolean {
  for (let i = comma + 2; i < ceiling; i++)
    if (tokens[i]?.text === ',') return tokens[i + 1]?.lower === 'and' && tokens[i + 2]?.pos === 'DET';
  return false;
}
