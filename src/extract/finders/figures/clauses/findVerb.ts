import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { CLAUSE_WORDS } from './clauseRows.ts';

/** How many words may stand between a verb and its number. */
const FARTHEST = 7;

/** The verb that a number stands behind, with its auxiliaries, if it says what is or was so. */
export function findVerbBefore(tokens: readonly Token[], from: number, number: number): Span | undefined {
  for (let i = number - 1; i >= from && number - i <= FARTHEST; i--) {
    const token = tokens[i] as Token;
    if (isVerbAt(tokens, i) || isVerbNoun(tokens, i)) return toVerb(tokens, from, i);
    if (isBreak(tokens, i) || token.pos === 'CCONJ' || token.pos === 'SCONJ' || isUnreal(token))
      if (!isApproximation(tokens, i)) return undefined;
  }
  return undefined;
}

/** The first verb behind a number that is the subject's own. */
export function findVerbBehind(tokens: readonly Token[], next: number, end: number): Span | undefined {
  for (let i = next; i < end && i - next <= 3 * FARTHEST; i++) {
    const token = tokens[i] as Token;
    if (isBreak(tokens, i) || CLAUSE_WORDS.parting.test(token.lower)) return undefined;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    if (token.pos === 'VERB' && (tokens[i + 1]?.lower === 'by' || isDoneTo(tokens, i))) continue;
    if (token.pos === 'VERB' && !isFiniteVerb(tokens, i)) return undefined;
    let last = i;
    while (last + 1 < end && /^(?:AUX|VERB|ADV|PART)$/.test(tokens[last + 1]?.pos ?? '') && token.pos === 'AUX') last++;
    while (last > i && tokens[last]?.pos !== 'VERB' && tokens[last]?.pos !== 'AUX') last--;
    const words = tokens.slice(i, last + 1);
    return words.some(isUnreal) ? undefined : { start: i, end: last + 1 };
  }
  return undefined;
}

/** "11 acres purchased in 1998": verbs that take an object are no verbs of a clause without one. */
function isDoneTo(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:purchased|bought|owned|managed|used|made|given|held|known|called|named|built|sold|displaced|required|needed|allocated|listed|found)$/.test(
      tokens[i]?.lower ?? '',
    ) && tokens[i + 1]?.pos === 'ADP'
  );
}

/** "As many as", "up to", "more than": no words that part. */
function isApproximation(tokens: readonly Token[], i: number): boolean {
  return CLAUSE_WORDS.approximate.test(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'to';
}

/** A mark that parts clauses; one inside a number or a name does not. */
export function isBreak(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return true;
  if (token.pos !== 'PUNCT') return false;
  const joins = /^[-/&'’.]$/.test(token.text) && tokens[i - 1]?.span.end === token.span.start;
  return !joins || (token.text === '.' && tokens[i + 1]?.sentence !== token.sentence);
}

/** Whether the token is a verb here, whatever it was read as. */
export function isVerbAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (/^\p{Lu}/u.test(token.text) && before?.sentence === token.sentence) return false;
  if (before?.text === '-' && before.span.end === token.span.start) return false;
  if (CLAUSE_WORDS.auxiliary.test(token.lower) && token.pos !== 'PART') return true;
  if (
    before &&
    /^(?:DET|ADJ|NUM)$/.test(before.pos) &&
    token.pos === 'VERB' &&
    !/^(?:all|both|each|that|this)$/.test(before.lower)
  )
    return false;
  if (before && /^(?:its|their|his|her|our|my|your|'s|’s)$/.test(before.lower)) return false;
  return token.pos === 'VERB' || token.pos === 'AUX';
}

/** "Surgery cost about $300": read as a noun, but a number follows. */
export function isVerbNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.pos === 'NOUN' &&
    CLAUSE_WORDS.verbNoun.test(token.lower) &&
    (/^(?:which|who|that)$/.test(tokens[i - 1]?.lower ?? '') || !/^(?:ADP|DET|ADJ)$/.test(tokens[i - 1]?.pos ?? ''))
  );
}

/** The verb with what belongs to it on its left; nothing if it is an infinitive, a mere participle, or not so. */
function toVerb(tokens: readonly Token[], from: number, verb: number): Span | undefined {
  let start = verb;
  let auxiliaries = 0;
  for (let i = verb - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (isUnreal(token)) return undefined;
    const isAuxiliary = CLAUSE_WORDS.auxiliary.test(token.lower) && token.lower !== "'s" && token.lower !== '’s';
    if (!isAuxiliary && token.pos !== 'ADV') break;
    if (token.lower === 'being') return undefined;
    if (isAuxiliary) auxiliaries++;
    start = i;
  }
  if (isUnreal(tokens[verb])) return undefined;
  const first = tokens.slice(start, verb + 1).find(({ pos }) => pos !== 'ADV');
  if (!first || /^(?:be|been|being)$/.test(first.lower)) return undefined;
  if (auxiliaries === 0) return isFiniteVerb(tokens, verb) ? { start, end: verb + 1 } : undefined;
  return /ing$/.test(tokens[verb]?.lower ?? '') ? undefined : { start, end: verb + 1 };
}

/** "Employs", "employed", "rose"; "employ" only behind more than one. */
function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const { lower, lemma } = tokens[i] as Token;
  if (CLAUSE_WORDS.auxiliary.test(lower)) return !/^be/.test(lower);
  if (/ing$/.test(lower)) return false;
  if (lower !== lemma || CLAUSE_WORDS.barePast.test(lower) || CLAUSE_WORDS.verbNoun.test(lower)) return true;
  return /(?<!s)s$|^(?:people|and)$/.test(tokens[i - 1]?.lower ?? '');
}

/** "An outbreak linked to cucumbers", "the land owned by Oslo": a participle that is part of its noun phrase. */
export function isReduced(tokens: readonly Token[], i: number): boolean {
  const [before, token, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '') || behind?.pos !== 'ADP' || !token) return false;
  return (
    /ed$|^(?:known|made|held|seen|born|built|sold|found)$/.test(token.lower) && !CLAUSE_WORDS.reported.test(token.lower)
  );
}

/** "Will", "not", "reportedly", but not the month of May. */
export function isUnreal(token: Token | undefined): boolean {
  return token !== undefined && CLAUSE_WORDS.unreal.test(token.lower) && token.text !== 'May';
}
