import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { findPhraseEnd } from './findPhraseEnd.ts';

/** The noun phrase behind an inverted verb or "according to", with its apposition: "said Ann Lee, who runs the school". */
export function findSpeakerAfter(tokens: readonly Token[], start: number, ceiling: number): Span | undefined {
  const end = findPhraseEnd(tokens, start, ceiling);
  if (end === start) return undefined;
  if (opensRestriction(tokens, end, start)) return { start, end: findAsideEnd(tokens, end, ceiling) };
  return { start, end: explainsSpeaker(tokens, start, end, ceiling) ? findAsideEnd(tokens, end + 1, ceiling) : end };
}

/** "an official who was not named": without a comma, the clause is part of the phrase. */
function opensRestriction(tokens: readonly Token[], end: number, start: number): boolean {
  const next = tokens[end];
  if (!next || tokens[start]?.pos === 'PRON') return false;
  if (/^(?:who|that|whose)$/.test(next.lower)) return true;
  return (
    next.pos === 'VERB' &&
    /^(?:released|conducted|published|obtained|based|involved|compiled|commissioned|issued|taken|filed|provided|known)$/.test(
      next.lower,
    )
  );
}

/** Whether what stands behind the comma says who the speaker is: "Ann Lee, a teacher", not "Lee, who shook her head". */
function explainsSpeaker(tokens: readonly Token[], start: number, end: number, ceiling: number): boolean {
  const next = tokens[end + 1];
  if (tokens[end]?.text !== ',' || !next || end + 1 >= ceiling) return false;
  if (/^(?:who|whose)$/.test(next.lower)) return end - start > 1;
  if (/^(?:which|but|and|or|then|so|yet|as)$/.test(next.lower)) return false;
  const opens = /^(?:a|an|the|one|of|former|co)$/.test(next.lower) || /^(?:NOUN|ADJ|DET|NUM|PROPN)$/.test(next.pos);
  return opens && !holdsAuxiliary(tokens, end + 1, ceiling);
}

/** Whether a finite verb comes before any "who" or comma. */
function holdsAuxiliary(tokens: readonly Token[], start: number, ceiling: number): boolean {
  for (let i = start; i < ceiling; i++) {
    const token = tokens[i] as Token;
    if (token.text === ',' || /^(?:who|that|which|whose|whom)$/.test(token.lower)) return false;
    if (token.pos === 'AUX') return true;
  }
  return false;
}

/** An apposition ends where the report goes on: ", adding …", ", but …", ", on Monday". */
function findAsideEnd(tokens: readonly Token[], start: number, ceiling: number): number {
  for (let i = start + 1; i < ceiling; i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.text === ',' && next && turnsAway(next)) return i;
    if (/^["“]$/.test(tokens[i]?.text ?? '') && tokens[i - 1]?.text === ',') return i - 1;
    if (/^[;—]$/.test(tokens[i]?.text ?? '')) return i;
  }
  return ceiling;
}

function turnsAway({ lower, pos }: Token): boolean {
  return (
    /^(?:but|on|in|at|during|after|before|while|as|when|though|although|because|if|so|via|about)$/.test(lower) ||
    (pos === 'VERB' && lower.endsWith('ing') && lower !== 'including')
  );
}
