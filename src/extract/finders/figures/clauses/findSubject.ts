import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { CLAUSE_WORDS } from './clauseRows.ts';
import type { ClauseShape } from './figureClause.ts';
import { findClauseStart, isRelativeInside } from './findClauseStart.ts';
import { findVerbBefore, isBreak, isReduced, isVerbAt } from './findVerb.ts';

type FoundSubject = { readonly shape: ClauseShape; readonly subject: Span };

/** Whole words before a verb that name whom or what it is about, and nothing more. `from`: where the sentence begins. */
export function findSubject(tokens: readonly Token[], from: number, verb: number): FoundSubject | undefined {
  const before = tokens[verb - 1];
  if (verb <= from || !before) return undefined;
  if (before.lower === 'which' && isComma(tokens, verb - 2))
    return asShape('relative', nounBefore(tokens, from, verb - 2));
  if (/^(?:and|but|then)$/.test(before.lower)) return sharedSubject(tokens, from, verb - 1);
  if (isComma(tokens, verb - 1) || isDash(tokens, verb - 1))
    return asShape('active', subjectBeforeAside(tokens, from, verb - 1));
  return asShape('active', plainSubject(tokens, from, verb));
}

function asShape(shape: ClauseShape, subject: Span | undefined): FoundSubject | undefined {
  return subject && { shape, subject };
}

/** The noun phrase that ends at `end`, from the beginning of its clause. */
function plainSubject(tokens: readonly Token[], from: number, end: number): Span | undefined {
  const start = findClauseStart(tokens, from, end);
  if (start === end - 1 && /^it$/.test(tokens[start]?.lower ?? '')) return { start, end };
  return start !== undefined && start < end && isNounPhrase(tokens, { start, end }) ? { start, end } : undefined;
}

function isComma(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === ',';
}

function isDash(tokens: readonly Token[], i: number): boolean {
  return /^[–—−]$/.test(tokens[i]?.text ?? '');
}

/** "Nordwind, a brewer in Oslo, employs": the subject stands before what is told beside it. */
function subjectBeforeAside(tokens: readonly Token[], from: number, comma: number): Span | undefined {
  for (let i = comma - 1; i > from; i--) {
    if (isDash(tokens, comma) ? isDash(tokens, i) : isComma(tokens, i)) return plainSubject(tokens, from, i);
    if (isBreak(tokens, i) && !(isDash(tokens, comma) && isComma(tokens, i))) return undefined;
  }
  return undefined;
}

/** "Nordwind sold its mill and employs": the subject of the first verb is that of the second. */
function sharedSubject(tokens: readonly Token[], from: number, and: number): FoundSubject | undefined {
  for (let i = and - 1; i > from; i--) {
    if (isBreak(tokens, i) || CLAUSE_WORDS.parting.test(tokens[i]?.lower ?? '')) return undefined;
    if (!isVerbAt(tokens, i)) continue;
    const verb = findVerbBefore(tokens, from, i + 1);
    return verb && asShape('shared', plainSubject(tokens, from, verb.start));
  }
  return undefined;
}

/** The noun phrase that "which" is about: a name that ends before the comma is checked by whoever asks. */
function nounBefore(tokens: readonly Token[], from: number, comma: number): Span | undefined {
  const start = findClauseStart(tokens, from, comma) ?? from;
  return { start, end: comma };
}

/** One noun phrase and nothing else, with a noun at its end. */
function isNounPhrase(tokens: readonly Token[], { start, end }: Span): boolean {
  const last = tokens[end - 1];
  if (/^(?:ADP|SCONJ)$/.test(tokens[start]?.pos ?? '')) return false;
  if (!last || end - start > LONGEST_SUBJECT || !/^(?:NOUN|PROPN)$/.test(last.pos))
    return /^\d{4}$/.test(last?.text ?? '');
  for (let i = start; i < end; i++) {
    const { pos, lower, text } = tokens[i] as Token;
    if (isReduced(tokens, i)) continue;
    if (i > start && isRelativeInside(tokens, i, end)) return true;
    if (CLAUSE_WORDS.standIn.test(lower) && !/^(?:its|their|all|both|most|many|some|few|several|such)$/.test(lower))
      return false;
    if (/^(?:PRON|SCONJ|INTJ)$/.test(pos) && !/^(?:its|their)$/.test(lower)) return false;
    if (/^(?:VERB|AUX)$/.test(pos) && /^\p{Ll}/u.test(text) && !isModifier(tokens, i)) return false;
  }
  return true;
}

/** "The recorded cases", "used cars", "the cost of living". */
function isModifier(tokens: readonly Token[], i: number): boolean {
  return !isVerbAt(tokens, i) || /ing$/.test(tokens[i]?.lower ?? '');
}

const LONGEST_SUBJECT = 16;
