import type { Token } from '#model/sentence.ts';
import { CLAUSE_WORDS } from './clauseRows.ts';
import type { FigureClause } from './figureClause.ts';
import { isReduced } from './findVerb.ts';

const OPENS =
  /^(?:which|where|who|whose|when|as|because|although|though|while|after|before|if|considering|given|since)$/;
/** Marks around words that could as well be left out. */
const PARTS = /^(?:,|-|–|—|−|‒|―|\(|\))$/;

/**
 * "Larnos, where five people died, is", "the plan – worth $2 million – failed", "as 300 people left, she sang": whether a number
 * stands in words that the sentence does without.
 */
export function isInAside(tokens: readonly Token[], clause: FigureClause): boolean {
  const start = Math.min(clause.subject.start, clause.verb.start, clause.number.start);
  return (
    isFronted(tokens, start, clause) || isBetweenMarks(tokens, start, clause) || isLateClause(tokens, start, clause)
  );
}

/** "As 300 people left, she sang." */
function isFronted(tokens: readonly Token[], start: number, { number }: FigureClause): boolean {
  const { lower = '' } = tokens[start] ?? {};
  if (!OPENS.test(lower) || /^(?:of|many|much|part)$/.test(tokens[start + 1]?.lower ?? '')) return false;
  return !tokens.slice(start, number.start).some(({ text }) => text === ',');
}

/** The main verb follows the mark that closes what the number stands in. */
function isBetweenMarks(tokens: readonly Token[], start: number, { number, end }: FigureClause): boolean {
  let open = number.start - 1;
  while (open > start && !isMark(tokens, open)) open--;
  let close = number.end;
  while (close < end && !isMark(tokens, close)) close++;
  if (open <= start || close + 1 >= end) return false;
  // Between dashes, or in brackets.
  if (DASH.test(tokens[open]?.text ?? '') && DASH.test(tokens[close]?.text ?? '')) return true;
  // "In Oslo, 300 people, …": behind an opening phrase begins what is said.
  if (/^(?:ADP|ADV|SCONJ)$/.test(tokens[start]?.pos ?? '') && !tokens.slice(start, open).some(isVerb)) return false;
  if (tokens.slice(start, open).some(isVerb) && !OPENS.test(tokens[open + 1]?.lower ?? '')) return false;
  return tokens.slice(close + 1, close + 4).some(isVerb);
}

const DASH = /^(?:–|—|−|‒|―|\(|\))$/;

function isMark(tokens: readonly Token[], i: number): boolean {
  const { text = '' } = tokens[i] ?? {};
  if (!PARTS.test(text)) return false;
  // "Twenty-five", "30-year".
  return text !== '-' || tokens[i - 1]?.span.end !== tokens[i]?.span.start;
}

function isVerb({ pos, lower }: Token): boolean {
  return (pos === 'AUX' || pos === 'VERB') && !/ing$/.test(lower);
}

/** "He withdrew, though 300 towns had signed", "signed by 300 towns": it hangs on something else that is said. */
function isLateClause(tokens: readonly Token[], start: number, { number, verb }: FigureClause): boolean {
  if (verb.start > number.start) return false;
  if (isReduced(tokens, verb.end - 1) && tokens[verb.end]?.lower === 'by') return true;
  for (let i = number.start - 1; i > start; i--) {
    const { lower, text } = tokens[i] as Token;
    if (text === ',' || CLAUSE_WORDS.approximate.test(lower)) continue;
    if (!/^(?:when|because|although|though|while|after|before|if|considering)$/.test(lower)) continue;
    return tokens.slice(start, i).some(isVerb) && tokens.slice(i + 1, number.start).some(isVerb);
  }
  return false;
}
