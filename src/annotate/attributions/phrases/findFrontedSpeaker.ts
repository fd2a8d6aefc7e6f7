import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { findAdjunctEnd } from './findAdjunctEnd.ts';

/** The speaker of an opening phrase, "According to Ann Lee, who runs it, …", and where what is said starts behind it. */
export function findFrontedSpeaker(
  tokens: readonly Token[],
  start: number,
  ceiling: number,
): { readonly speaker: Span; readonly next: number } | undefined {
  const first = findComma(tokens, start, ceiling);
  if (first < 0) return undefined;
  const second = findComma(tokens, first + 1, ceiling);
  // "According to The Herald, Ann Lee, a teacher, …": the second name is already what is told.
  const isNext = tokens[first - 1]?.pos === 'PROPN' && tokens[first + 1]?.pos === 'PROPN';
  if (second > 0 && !isNext && isAside(tokens, first + 1, second))
    return { speaker: { start, end: second + 1 }, next: second + 1 };
  return { speaker: { start, end: withoutAdjunct(tokens, start, first) }, next: first + 1 };
}

/** "the ministry in a statement" is the ministry. */
function withoutAdjunct(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++)
    if (tokens[i]?.pos !== 'ADV' && findAdjunctEnd(tokens, i, end) === end) return i;
  return end;
}

function findComma(tokens: readonly Token[], at: number, ceiling: number): number {
  for (let i = at; i < ceiling; i++) if (tokens[i]?.text === ',') return i;
  return -1;
}

/** "deputy director of the bureau", "who runs it": no clause of its own. */
function isAside(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  if (!first) return false;
  if (/^(?:who|which|whose)$/.test(first.lower)) return true;
  return (
    /^(?:NOUN|DET|ADJ|PROPN|NUM)$/.test(first.pos) &&
    !tokens.slice(start, end).some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/.test(lower)))
  );
}
