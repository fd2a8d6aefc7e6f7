import { CLAUSE_WORDS } from '#extract/finders/figures/clauses/clauseRows.ts';
import type { FigureClause } from '#extract/finders/figures/clauses/figureClause.ts';
import {
  findVerbBehind,
  isReduced,
  isUnreal,
  isVerbAt,
  isVerbNoun,
} from '#extract/finders/figures/clauses/findVerb.ts';
import { rangeOf } from '#extract/finders/figures/clauses/readFigureClause.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Quantity } from '#model/quantity.ts';
import type { Sentence, Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { findStretches, isFiniteAt } from './findStretches.ts';
import { TOLD_PATTERNS } from './toldRows.ts';

/** The ways to tell a number by a stretch of its sentence that is left as it is; first those that read best. */
export function readTold(annotated: AnnotatedArticle, quantity: Quantity, sentence: Sentence): FigureClause[] {
  const { tokens } = annotated;
  const number = rangeOf(tokens, quantity.span);
  if (isPartOfName(tokens, number)) return [];
  return findStretches(annotated, number, sentence).flatMap((stretch) => {
    const told = readStretch(tokens, stretch, number);
    const isNone =
      isOrder(tokens, stretch) || isHeading(tokens, stretch, number) || isMeanwhile(tokens, stretch, number);
    return told && !isNone ? [told] : [];
  });
}

/** "A 300-page book", "the $3 million bridge": which one it is, and nothing that is told of it. */
function isPartOfName(tokens: readonly Token[], number: Span): boolean {
  return tokens[number.end]?.text === '-' || /-/.test(tokens[number.end - 1]?.text ?? '');
}

/** "Choose from 30 kinds": nothing is told. */
function isOrder(tokens: readonly Token[], { start }: Span): boolean {
  const { pos, lower, lemma } = tokens[start] as Token;
  return pos === 'VERB' && lower === lemma;
}

/** "How to apply: 300 people": what stands before a colon is no part of a sentence, unless it says where. */
function isHeading(tokens: readonly Token[], { start }: Span, number: Span): boolean {
  for (let i = start; i < number.start; i++)
    if (tokens[i]?.text === ':' && !tokens.slice(start, i).every(({ text }) => /^[\p{Lu}.,]/u.test(text))) return true;
  // "$9 box: one of the kinds": no more does what stands behind it.
  const colon = tokens.slice(number.end, number.end + HEADING).findIndex(({ text }) => text === ':');
  return colon >= 0 && !tokens.slice(start, number.end + colon).some((_, at) => isVerbAt(tokens, start + at));
}

/** A heading has no more words behind its number. */
const HEADING = 6;

/** "She sings as she tours 18 towns": what somebody does besides is no figure. */
function isMeanwhile(tokens: readonly Token[], { start }: Span, number: Span): boolean {
  for (let i = number.start - 1; i > start; i--) {
    const { lower } = tokens[i] as Token;
    if (lower === ',') return false;
    if (/^(?:as|when|if|after|before|while)$/.test(lower))
      return /^(?:he|she|it|they|you)$/.test(tokens[i + 1]?.lower ?? '');
  }
  return false;
}

function readStretch(tokens: readonly Token[], { start, end }: Span, number: Span): FigureClause | undefined {
  if (isOtherCounted(tokens, start, number.start)) return undefined;
  const isSubject = !hasVerb(tokens, start, number.start);
  const verb = isSubject ? findDeedBehind(tokens, number.end, end) : findDeedBefore(tokens, start, number.start);
  if (!verb || (!isSubject && verb.start === start)) return undefined;
  const first = isSubject && isCountedFirst(tokens, start, number.start) ? start : Math.min(verb.start, number.start);
  return { shape: 'whole', subject: { start, end: first }, verb, number, end };
}

function hasVerb(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isVerbAt(tokens, i) || isVerbNoun(tokens, i)) return true;
  return false;
}

/** "More than 300 people were …": nothing stands before the number but how exact it is. */
function isCountedFirst(tokens: readonly Token[], start: number, number: number): boolean {
  for (let i = start; i < number; i++) if (!CLAUSE_WORDS.approximate.test(tokens[i]?.lower ?? '')) return false;
  return true;
}

/** "About 19 percent were sold in Wales, 4 percent in Kent": the first number is what the words are about. */
function isOtherCounted(tokens: readonly Token[], start: number, number: number): boolean {
  let i = start;
  while (i < number && CLAUSE_WORDS.approximate.test(tokens[i]?.lower ?? '')) i++;
  return (
    i < number &&
    (/^[$€£]?\d/.test(tokens[i]?.text ?? '') || VAGUE_COUNT.test(tokens[i]?.lower ?? '')) &&
    !/^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '')
  );
}

const VAGUE_COUNT = /^(?:dozens|hundreds|thousands|scores|millions|tens|others|many|some|several|few|others|those)$/;

/** So many words may stand between a number and the verb that states it. */
const FARTHEST = 12;

/** The verb nearest before a number, in whatever clause, if what it says is so: "an outbreak that has sickened 68 people". */
function findDeedBefore(tokens: readonly Token[], start: number, number: number): Span | undefined {
  if (CLAUSE_WORDS.supposing.test(tokens[start]?.lower ?? '')) return undefined;
  for (let i = number - 1; i >= start && number - i <= FARTHEST; i--) {
    if (!isVerbAt(tokens, i) && !isVerbNoun(tokens, i)) continue;
    const before = tokens.slice(Math.max(start, i - 4), i);
    if (isUndone([...before, tokens[i] as Token])) return undefined;
    if (!tokens.slice(start, i + 1).some((_, at) => isFiniteAt(tokens, start + at) || isVerbNoun(tokens, start + at)))
      return undefined;
    let first = i;
    while (first > start && /^(?:AUX|ADV)$/.test(tokens[first - 1]?.pos ?? '')) first--;
    return { start: first, end: i + 1 };
  }
  return undefined;
}

/** "300 people are expected to come": the first verb behind a number; what may be so is told as it stands. */
function findDeedBehind(tokens: readonly Token[], next: number, end: number): Span | undefined {
  const plain = findVerbBehind(tokens, next, end);
  if (plain) return plain;
  for (let i = next; i < end && i - next <= 2 * FARTHEST; i++) {
    const { lower } = tokens[i] as Token;
    if (!TOLD_PATTERNS.possible.test(lower) && !isFiniteAt(tokens, i)) continue;
    if (CLAUSE_WORDS.parting.test(tokens[i - 1]?.lower ?? '') || isReduced(tokens, i)) continue;
    let last = i;
    while (last + 1 < end && /^(?:AUX|ADV|VERB|PART)$/.test(tokens[last + 1]?.pos ?? '')) last++;
    return isUndone(tokens.slice(i, last + 1)) ? undefined : { start: i, end: last + 1 };
  }
  return undefined;
}

/** "Will sell", "not sold", "plans to sell"; "has agreed to sell" and "could sell" are told. */
function isUndone(words: readonly Token[]): boolean {
  return words.some((token, at) => {
    if (!isUnreal(token) || TOLD_PATTERNS.possible.test(token.lower)) return false;
    const before = words[at - 1]?.lower ?? '';
    return (
      token.lower !== 'to' || (at > 0 && !TOLD_PATTERNS.agreed.test(before) && !TOLD_PATTERNS.reckoned.test(before))
    );
  });
}
