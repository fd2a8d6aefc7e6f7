import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

/** How many words before its noun, and behind it, a phrase may have. */
const MOST_BEFORE = 5;
const MOST_BEHIND = 14;

/**
 * The words that say which thing a noun means where it is brought in, "a bill that would ban plastic bags", "harbour ferry". Without
 * "the", which points at it again. Undefined if they say no more than the noun, or where the phrase ends is not clear.
 */
export function findNounPhrase(tokens: readonly Token[], noun: number): Span | undefined {
  const start = findStart(tokens, noun);
  const end = start === undefined ? undefined : findEnd(tokens, noun, start);
  if (start === undefined || end === undefined) return undefined;
  const opening = /^(?:the|an?)$/.test(tokens[start]?.lower ?? '') && !isLong(end, noun) ? start + 1 : start;
  const before = tokens.slice(opening, noun);
  const isMore = isLong(end, noun) || before.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const [first, last] = [tokens[opening], tokens[end - 1]];
  return isMore && first && last && !before.some(isOther) ? { start: first.span.start, end: last.span.end } : undefined;
}

function isLong(end: number, noun: number): boolean {
  return end - noun > 1;
}

/** "A different plan", "the first agreement", "the whole storm" tell which one by what stands around them. */
function isOther({ lower, pos }: Token): boolean {
  return (
    pos === 'NUM' || /^(?:different|other|another|first|second|last|next|same|entire|whole|few|many|new)$/.test(lower)
  );
}

/** "a", "the", with adjectives and nouns behind it. */
function findStart(tokens: readonly Token[], noun: number): number | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - MOST_BEFORE); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== tokens[noun]?.sentence) return undefined;
    if (/^(?:an?|the)$/.test(token.lower)) return tokens[i + 1]?.text === '-' ? undefined : i;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.pos) || /\p{Pd}/u.test(token.text)) return undefined;
  }
  return undefined;
}

/** The end of what says which "a bill" is; of "the bill" nothing behind it does so surely. */
function findEnd(tokens: readonly Token[], noun: number, start: number): number | undefined {
  const next = tokens[noun + 1];
  if (next?.pos === 'NOUN' || next?.pos === 'PROPN' || /\p{Pd}/u.test(next?.text ?? '')) return undefined;
  if (!next || !/^an?$/.test(tokens[start]?.lower ?? '')) return noun + 1;
  const isClause = /^(?:that|to)$/.test(next.lower);
  if (!isClause && !/^(?:of|at|in|on|near|between|against|for|with)$/.test(next.lower)) return noun + 1;
  for (let i = noun + 1; i <= noun + MOST_BEHIND; i++) {
    const token = tokens[i];
    if (!isClause && /^(?:VERB|AUX|PRON|SCONJ)$/.test(token?.pos ?? '')) return i - noun > 2 ? i : noun + 1;
    if (!token || token.sentence !== tokens[noun]?.sentence || /^[.,;:!?"“”—–()]$/.test(token.text)) return i;
  }
  return undefined;
}
