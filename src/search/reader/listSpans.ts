import { GAPS } from './readGaps.ts';

/** Words of a passage from `first` up to `end`. */
export type WordSpan = { readonly first: number; readonly end: number };

/** What names something is short; what gives a reason is a clause, from one mark to another. */
const MOST_WORDS = 10;
const MOST_WORDS_OF_CLAUSE = 30;
const MOST_BREAKS = 5;

/** All stretches of words that could be an answer, by what stands between the words (see `readGaps`). */
export function listSpans(gaps: Uint8Array): WordSpan[] {
  const count = gaps.length - 1;
  const spans: WordSpan[] = [];
  for (let first = 0; first < count; first++) {
    let breaks = 0;
    for (let end = first + 1; end <= count && end - first <= MOST_WORDS_OF_CLAUSE; end++) {
      if (end - first > 1 && isBreak(gaps[end - 1])) breaks++;
      if (breaks > MOST_BREAKS) break;
      if (end - first <= MOST_WORDS || isBreak(gaps[end])) spans.push({ first, end });
    }
  }
  return spans;
}

function isBreak(gap = 0): boolean {
  return gap === GAPS.quote || gap === GAPS.bracket || gap === GAPS.comma || gap === GAPS.dash || gap === GAPS.end;
}
