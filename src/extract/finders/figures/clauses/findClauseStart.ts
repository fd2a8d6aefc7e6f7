import type { Token } from '#model/sentence.ts';
import { CLAUSE_WORDS } from './clauseRows.ts';
import { isBreak, isReduced, isUnreal, isVerbAt } from './findVerb.ts';

/** Where the clause begins whose words run up to `end`, if what stands before it leaves it as it is. */
export function findClauseStart(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let i = end - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (isBreak(tokens, i)) {
      if (tokens[i]?.text === ':') return isPlaceLine(tokens, from, i) ? i + 1 : undefined;
      if (tokens[i]?.text === ';') return isReal(tokens, from, i) ? i + 1 : undefined;
      return tokens[i]?.text === ',' && isOpening(tokens, reportedFrom(tokens, from, i), i) ? i + 1 : undefined;
    }
    if (isRelativeInside(tokens, i, end)) continue;
    if (CLAUSE_WORDS.parting.test(token.lower))
      return token.lower === 'that' ? behindReport(tokens, from, i) : undefined;
    if (CLAUSE_WORDS.joining.test(token.lower)) {
      if (token.lower === 'and' && !hasVerb(tokens, partOf(tokens, from, i), i)) continue;
      if (token.lower === 'as' && /^(?:such|known|as)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
      return isReal(tokens, from, i) ? i + 1 : undefined;
    }
    if (isReduced(tokens, i) || isInRelative(tokens, from, i)) continue;
    if (/^(?:says|reports|said)$/.test(token.lower) && token.pos !== 'PROPN') return behindReport(tokens, from, i + 1);
    if (isVerbAt(tokens, i))
      return CLAUSE_WORDS.reported.test(token.lower) ? behindReport(tokens, from, i + 1) : undefined;
  }
  return tokens[from]?.pos === 'CCONJ' ? from + 1 : from;
}

/** "Boise: Sales rose": news from a place. */
function isPlaceLine(tokens: readonly Token[], from: number, colon: number): boolean {
  return (
    colon - from <= 3 && tokens.slice(from, colon).every(({ text, pos }) => pos === 'PROPN' && /^\p{Lu}/u.test(text))
  );
}

/** "The storm that hit Oslo": what follows the noun says which. */
export function isRelativeInside(tokens: readonly Token[], i: number, end: number): boolean {
  if (!/^(?:that|who|which)$/.test(tokens[i]?.lower ?? '') || !/^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? ''))
    return false;
  return hasVerb(tokens, i + 1, end) && !CLAUSE_WORDS.reported.test(tokens[i - 1]?.lower ?? '');
}

/** Whether the word stands close behind such a "that". */
function isInRelative(tokens: readonly Token[], from: number, i: number): boolean {
  for (let at = i; at > from && at > i - 8; at--) {
    if (isBreak(tokens, at)) return false;
    if (at < i && isRelativeInside(tokens, at, i + 1)) return true;
  }
  return false;
}

/** "Said that", "a survey found": what follows is vouched for. */
function behindReport(tokens: readonly Token[], from: number, that: number): number | undefined {
  const verb = tokens[that - 1];
  if (!verb || that - 1 < from || !CLAUSE_WORDS.reported.test(verb.lower)) return undefined;
  const before = tokens.slice(from, that - 1);
  if (before.some((token) => isUnreal(token) || /^(?:if|who|to|not)$/.test(token.lower))) return undefined;
  return tokens[that]?.lower === 'that' ? that + 1 : that;
}

/** Where the words begin that "said that" or the beginning of the sentence leads to. */
function reportedFrom(tokens: readonly Token[], from: number, end: number): number {
  for (let i = end - 1; i > from; i--) if (tokens[i]?.lower === 'that') return behindReport(tokens, from, i) ?? from;
  return from;
}

/** "In March, ", "Last year, ", "However, ": words before a clause that leave it as true as it is. */
function isOpening(tokens: readonly Token[], from: number, comma: number): boolean {
  const first = tokens[from];
  if (!first || CLAUSE_WORDS.supposing.test(first.lower) || comma - from > LONGEST_OPENING) return false;
  if (tokens.slice(from, comma).some(isUnreal)) return false;
  return (
    /^(?:ADP|ADV|CCONJ|SCONJ)$/.test(first.pos) ||
    /^(?:last|this|earlier|overall|meanwhile|according|worldwide|globally|nationwide|nationally|statewide|today|yesterday)$/.test(
      first.lower,
    )
  );
}

const LONGEST_OPENING = 18;

function isReal(tokens: readonly Token[], from: number, to: number): boolean {
  return !tokens.slice(from, to).some((token) => isUnreal(token) || /^(?:if|unless|whether)$/.test(token.lower));
}

/** Where the words begin that "and" joins on: behind the last mark, if it is not right before. */
function partOf(tokens: readonly Token[], from: number, and: number): number {
  if (isBreak(tokens, and - 1)) return from;
  for (let i = and - 1; i > from; i--) if (isBreak(tokens, i)) return i + 1;
  return from;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerbAt(tokens, i)) return true;
  return false;
}
