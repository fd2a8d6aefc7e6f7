import type { QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import type { Sentence } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { findVerbCues, type VerbCue } from './findVerbCues.ts';

/** A sentence as the rules see it. */
export type Scene = {
  readonly article: QuotedArticle;
  /** Its tokens without the final punctuation. */
  readonly range: Span;
  readonly cues: readonly VerbCue[];
  /** Who spoke last in the sentence. */
  readonly last?: Span | undefined;
};

export function sceneOf(article: QuotedArticle, sentence: Sentence): Scene {
  const range = { start: sentence.tokens.start, end: withoutStop(article, sentence.tokens) };
  return { article, range, cues: findVerbCues(article, range) };
}

function withoutStop({ tokens, quotedBy }: QuotedArticle, { start, end }: Span): number {
  let last = end;
  while (last > start && /^[.?!…:;)]+$/.test(tokens[last - 1]?.text ?? '') && (quotedBy[last - 1] ?? -1) < 0) {
    if (tokens[last - 1]?.text === ')' && tokens.slice(start + 1, last).some(({ text }) => text === '(')) break;
    last--;
  }
  return last;
}
