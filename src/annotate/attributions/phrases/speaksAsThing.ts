import { SPEAKING_THINGS } from '#lexicon/speech/speakingThings.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

/** Whether the head of a speaker's phrase is a thing, "a sign at the gate", and nobody: "the author of the report". */
export function speaksAsThing(tokens: readonly Token[], { start, end }: Span): boolean {
  const head = tokens[findHead(tokens, start, end)];
  return head !== undefined && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(head.pos) && SPEAKING_THINGS.has(head.lower);
}

/** The last word before the first preposition, comma, bracket or clause. */
function findHead(tokens: readonly Token[], start: number, end: number): number {
  let last = start;
  for (let i = start; i < end; i++) {
    const { pos = 'X', lower = '' } = tokens[i] ?? {};
    if (i > start && (pos === 'ADP' || /^(?:[,(—]|who|which|that)$/.test(lower))) break;
    last = i;
  }
  return last;
}
