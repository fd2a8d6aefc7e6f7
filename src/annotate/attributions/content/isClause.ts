import { isVerb } from '#annotate/attributions/phrases/phraseWords.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

/** Whether a stretch has a verb behind its first word, so that it can be said by itself. */
export function isClause(tokens: readonly Token[], { start, end }: Span): boolean {
  if (
    (OPENS_PART.test(tokens[start]?.lower ?? '') && !holdsComma(tokens, start, end)) ||
    ENDS_OPEN.test(tokens[end - 1]?.lower ?? '')
  )
    return false;
  for (let i = start + 1; i < end; i++) if (isVerb(tokens[i])) return end - start > 2;
  return false;
}

/** "If the city grows, so will its port" goes on with the main clause. */
function holdsComma(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens[i]?.text === ',') return true;
  return false;
}

/** "If the city grows, she said, …" and "a plan which, he said, …" are only parts of what is said. */
const OPENS_PART = /^(?:if|when|although|though|while|because|since|once|unless|until|whereas|after|before|as)$/;
const ENDS_OPEN = /^(?:which|who|that|whose|where|so|and|but|because|while)$/;
