import { findOverlapping } from '#model/span.ts';
import type { ReadClaim } from './readClaim.ts';

/** "Two of the victims were young", and nothing that could be shown beside it tells of what. */
export function isLeftUnclear({ open, topic, said, speech }: ReadClaim): boolean {
  const [first] = open;
  if (topic !== undefined || first === undefined) return false;
  // In a long quotation one thing that is not told matters little, if it is not what it opens with.
  const isInside = open.length === 1 && said.indexOf(first) > FIRST_WORDS && said.length > LONG_QUOTATION;
  return speech !== 'direct' || !isInside;
}
const FIRST_WORDS = 12;
const LONG_QUOTATION = 30;

/** What answers a question that stands before it. */
export function isReply({ said: [first], speech, content, annotated: { article } }: ReadClaim): boolean {
  const behind = article.text.slice(first?.span.end ?? content.start);
  if (speech === 'direct' || !/^(?:yes|no|absolutely|definitely|both)$/.test(first?.lower ?? '')) return false;
  return /^[,.!]/.test(behind) || /^\s(?:to|of)\s/.test(behind);
}

/** What is told of somebody by the way comes from another, and not the clause around it. */
export function isOfAside({ attribution, cue, annotated: { tokens } }: ReadClaim): boolean {
  const [first, second] = attribution.content;
  if (!first || !second || cue[0]?.lower !== 'according') return false;
  const opening = findOverlapping(tokens, first);
  return opening.some(({ text }) => text === ',') && !opening.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
