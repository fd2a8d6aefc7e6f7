import { findQuotations, isFullQuotation, type Quotation } from '#annotate/attributions/quotations/findQuotations.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Mention } from '#model/mention.ts';
import { retagToken, type Sentence, type Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

/**
 * An article as the rules for attributions see it. All positions and ranges count tokens. Whatever looks for a phrase is
 * told how far it may go: `floor` is the first token it may look at, `ceiling` the one behind the last.
 */
export type QuotedArticle = {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of the quotation that holds it, or -1. */
  readonly quotedBy: Int32Array;
};

/** An attribution in ranges of tokens. */
export type AttributionDraft = {
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
};

/** An article as the rules for attributions read it, its quotations found and its names tagged as such. */
export function toQuotedArticle(annotated: Omit<AnnotatedArticle, 'attributions'>): QuotedArticle {
  const { sentences, mentions } = annotated;
  const tokens = tagNamesAsSuch(annotated.tokens, mentions);
  const quotations = findQuotations(tokens, sentences);
  const quotedBy = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, i) => {
    quotedBy.fill(i, quotation.tokens.start, quotation.tokens.end);
  });
  return { tokens, sentences, mentions, quotations, quotedBy };
}

/** wink-nlp takes He, Will and "Parks, Rivers and Roads" for other things than names. */
function tagNamesAsSuch(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const names = mentions.filter(({ form, kind }) => form === 'name' && kind !== 'post' && kind !== 'other');
  if (names.length === 0) return tokens;
  const tagged = [...tokens];
  for (const { tokens: own } of names)
    for (let i = own.start; i < own.end; i++) {
      const token = tagged[i];
      if (token && token.pos !== 'PROPN' && !/^['’]s?$/.test(token.text)) tagged[i] = retagToken(token, 'PROPN');
    }
  return tagged;
}

/** The quotation that holds a token. Asking a list for what stands before its first, at -1, is slow. */
export function quotationAt({ quotedBy, quotations }: QuotedArticle, at: number): Quotation | undefined {
  const index = quotedBy[at] ?? -1;
  return index < 0 ? undefined : quotations[index];
}

/** Where the last full quotation before a position ends, or `floor`: no speaker reaches back over it. */
export function findSpeechStart(article: QuotedArticle, at: number, floor: number): number {
  if (article.quotations.length === 0) return floor;
  for (let i = at - 1; i >= floor; i--) {
    const quotation = quotationAt(article, i);
    if (quotation && isFullQuotation(article.tokens, quotation)) return Math.max(floor, quotation.tokens.end);
  }
  return floor;
}
