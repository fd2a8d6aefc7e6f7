import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { findPhraseStart } from './findPhraseStart.ts';

/** How many commas an apposition may hold. */
const MOST_COMMAS = 6;

/**
 * A phrase, a comma, what explains it, and the comma before `end`: the whole is the speaker, "Ann Lee, a teacher,",
 * unless it tells what the speaker was doing: "Ann Lee, shaking her head,".
 */
export function findApposition(tokens: readonly Token[], end: number, floor: number): Span | undefined {
  let found: Span | undefined;
  let comma = end - 1;
  for (let commas = 0; commas < MOST_COMMAS; commas++) {
    comma = findCommaBefore(tokens, comma, floor);
    if (comma < 0 || holdsAuxiliary(tokens, comma + 1, end)) break;
    const start = findPhraseStart(tokens, comma, floor);
    if (start === comma || !explainsName(tokens[comma + 1])) continue;
    if (!opensClause(tokens, start, floor) && !isPostBeforeName(tokens, start, comma)) continue;
    const span = { start, end: tellsDoing(tokens[comma + 1]) ? comma : end };
    if (start <= floor + 1) return span;
    found ??= span;
  }
  return found;
}

function findCommaBefore(tokens: readonly Token[], at: number, floor: number): number {
  for (let i = at - 1; i > floor; i--) if (tokens[i]?.text === ',') return i;
  return -1;
}

/** Whether an auxiliary comes before any "who": "the race will be tight" explains nobody. */
function holdsAuxiliary(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (/^(?:who|which|whose|whom|that)$/.test(tokens[i]?.lower ?? '')) return false;
    if (tokens[i]?.pos === 'AUX') return true;
  }
  return false;
}

function opensClause(tokens: readonly Token[], start: number, floor: number): boolean {
  const before = tokens[start - 1];
  if (start <= floor || before === undefined || /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(before.pos)) return true;
  return /^(?:as|while|when|after|because|although|though|if|that|but|since)$/.test(before.lower);
}

/** "In a letter to Karl Berg the mayor, Ann Lee, wrote": a post with its article, and the name behind it. */
function isPostBeforeName(tokens: readonly Token[], start: number, comma: number): boolean {
  return tokens[start]?.lower === 'the' && tokens[start - 1]?.pos === 'PROPN' && tokens[comma + 1]?.pos === 'PROPN';
}

const PLACES_OR_TIMES = /^(?:in|at|on|during|after|by|with|for)$/;

function explainsName(token: Token | undefined): boolean {
  if (!token) return false;
  if (/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|VERB)$/.test(token.pos) || PLACES_OR_TIMES.test(token.lower)) return true;
  return /^(?:who|whose|which|of|like|the|an?|including)$/.test(token.lower);
}

function tellsDoing(token: Token | undefined): boolean {
  const { pos = 'X', lower = '' } = token ?? {};
  return (pos === 'VERB' && lower.endsWith('ing') && lower !== 'including') || PLACES_OR_TIMES.test(lower);
}
