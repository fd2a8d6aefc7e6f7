import type { Citation } from '#model/answer.ts';
import { cut, type Span } from '#model/span.ts';

/** Longer passages are compared as far as this: what counts stands before it, or is not found. */
const MOST_WORDS = 90;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}.,'’-]*[\p{L}\p{N}])?/gu;
/** A single word that is so short, and no number, stands everywhere. */
const SHORTEST_WORD = 6;
/** So little is seen at a glance as it is. */
const FEW_SIGNS = 36;

/**
 * The citation with only those of its cited words marked that a line says too: of a sentence that states a target whole, the
 * value. The first of the lines counts that has words in common with it; without one it stays as it was.
 */
export function focusCitation(citation: Citation, lines: readonly string[]): Citation {
  const marked = citation.highlights.reduce((sum, { start, end }) => sum + end - start, 0);
  if (marked <= FEW_SIGNS) return citation;
  for (const line of lines) {
    const runs = citation.highlights.flatMap((span) => findCommonRun(citation, span, line) ?? []);
    const [longest] = runs.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    if (longest) return { ...citation, highlights: [longest] };
  }
  return citation;
}

/** The longest row of words of a span of the article that stands in a line as well. */
function findCommonRun(citation: Citation, span: Span, line: string): Span | undefined {
  const start = Math.max(0, span.start - citation.span.start);
  const cited = wordsOf(citation.text.slice(start, Math.max(start, span.end - citation.span.start)));
  const told = wordsOf(line);
  let best: { readonly at: number; readonly count: number } = { at: 0, count: 0 };
  let before: readonly number[] = [];
  for (const [i, { word }] of cited.entries()) {
    const row = told.map((one, j) => (one.word === word ? (before[j - 1] ?? 0) + 1 : 0));
    const count = Math.max(0, ...row);
    if (count > best.count) best = { at: i - count + 1, count };
    before = row;
  }
  const [first, last] = [cited[best.at], cited[best.at + best.count - 1]];
  if (best.count === 0 || !first || !last || (best.count === 1 && !counts(first.word))) return undefined;
  const offset = citation.span.start + start;
  return { start: offset + first.span.start, end: offset + last.span.end };
}

function counts(word: string): boolean {
  return word.length >= SHORTEST_WORD || /\d/u.test(word);
}

function wordsOf(text: string): readonly { readonly word: string; readonly span: Span }[] {
  const found = [...text.matchAll(WORD)].slice(0, MOST_WORDS);
  return found.map(({ index, 0: { length } }) => {
    const span = { start: index, end: index + length };
    return { word: cut(text, span).toLowerCase(), span };
  });
}
