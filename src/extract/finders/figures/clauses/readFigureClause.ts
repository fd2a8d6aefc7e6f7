import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Quantity } from '#model/quantity.ts';
import { type Sentence, spanOfTokens, type Token } from '#model/sentence.ts';
import { countBefore, cut, type Span } from '#model/span.ts';
import { CLAUSE_WORDS } from './clauseRows.ts';
import type { FigureClause } from './figureClause.ts';
import { findClauseEnd } from './findClauseEnd.ts';
import { findClauseStart } from './findClauseStart.ts';
import { findSubject } from './findSubject.ts';
import { findVerbBefore, findVerbBehind } from './findVerb.ts';

/**
 * Reads the clause of a sentence that states a number as a fact. Nothing if it is a wish, a guess, a question, or cannot be
 * told from the words around it.
 */
export function readFigureClause(
  annotated: AnnotatedArticle,
  quantity: Quantity,
  sentence: Sentence,
): FigureClause | undefined {
  const { tokens } = annotated;
  const number = rangeOf(tokens, quantity.span);
  return readCounted(annotated, number, sentence) ?? readStated(annotated, number, sentence.tokens);
}

/** The tokens that a stretch of the text touches. */
export function rangeOf(tokens: readonly Token[], { start, end }: Span): Span {
  let first = countBefore(tokens, start);
  if ((tokens[first - 1]?.span.end ?? 0) > start) first--;
  return { start: first, end: countBefore(tokens, end) };
}

/** "Some 300 people were killed in Oslo", "Cars worth $3bn were sold": the number is in the subject. */
function readCounted(
  { tokens, article }: AnnotatedArticle,
  number: Span,
  { tokens: range }: Sentence,
): FigureClause | undefined {
  const isSum = CLAUSE_WORDS.sum.test(cut(article.text, spanOfTokens(tokens, number)));
  const start = findCountedStart(tokens, range.start, number.start, isSum);
  if (start === undefined) return undefined;
  const verb = findVerbBehind(tokens, number.end, range.end);
  const end = verb && findClauseEnd(tokens, verb.end, range.end, article.text);
  return verb && end !== undefined
    ? { shape: 'counted', subject: { start, end: start }, verb, number, end }
    : undefined;
}

/** Where the subject begins that has a number in it; nothing if the number is in no subject. */
function findCountedStart(tokens: readonly Token[], from: number, number: number, isSum: boolean): number | undefined {
  let start = number;
  while (start > from && CLAUSE_WORDS.approximate.test(tokens[start - 1]?.lower ?? '')) start--;
  if (start === from || findClauseStart(tokens, from, start) === start) return start;
  if (!isSum || (tokens[start - 1]?.lower !== 'worth' && tokens[start]?.lower !== 'of')) return undefined;
  const clause = findClauseStart(tokens, from, start);
  const first = clause === undefined ? undefined : tokens[clause];
  return first && /^(?:NOUN|PROPN|ADJ)$|^DET$/.test(first.pos) && !/^(?:the|this|that|its|their)$/.test(first.lower)
    ? clause
    : undefined;
}

/** "Nordwind employs 300 people": the number is in what is told of the subject. */
function readStated({ tokens, article }: AnnotatedArticle, number: Span, range: Span): FigureClause | undefined {
  const verb = findVerbBefore(tokens, range.start, number.start);
  if (!verb) return undefined;
  const end = findClauseEnd(tokens, number.end, range.end, article.text);
  if (end === undefined) return undefined;
  if (
    tokens[verb.start - 1]?.lower === 'there' &&
    findClauseStart(tokens, range.start, verb.start - 1) === verb.start - 1
  )
    return { shape: 'there', subject: { start: verb.start - 1, end: verb.start - 1 }, verb, number, end };
  const found = findSubject(tokens, range.start, verb.start);
  return found && { ...found, verb, number, end };
}
