import { isFullQuotation, type Quotation } from '#annotate/attributions/quotations/findQuotations.ts';
import { type QuotedArticle, quotationAt } from '#annotate/attributions/quotedArticle.ts';
import type { Span } from '#model/span.ts';

/** What is said before a speaker or cue that starts at `at`: a quotation that ends there, or the clause before a comma. */
export function findContentBefore(article: QuotedArticle, at: number, floor: number): Span | undefined {
  const quotation = findQuotationUpTo(article, at);
  if (quotation)
    return { start: findClauseStart(article, findFirstPart(article, quotation), floor), end: quotation.tokens.end };
  const { tokens } = article;
  if (tokens[at - 1]?.text !== ',' || at - 1 - floor < 1) return undefined;
  return { start: floor, end: at - 1 };
}

export function findQuotationUpTo(article: QuotedArticle, at: number): Quotation | undefined {
  const { tokens, sentences } = article;
  const end = /^[,]$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const quotation = quotationAt(article, end - 1);
  if (quotation?.paragraph !== sentences[tokens[at]?.sentence ?? -1]?.paragraph) return undefined;
  return quotation?.tokens.end === end &&
    (isFullQuotation(tokens, quotation) || end < at || standsAlone(tokens, quotation))
    ? quotation
    : undefined;
}

/** The quotation in an earlier paragraph that runs on, paragraph by paragraph, into this one. */
function findFirstPart(article: QuotedArticle, quotation: Quotation): Quotation {
  const before = article.quotations[(article.quotedBy[quotation.tokens.start] ?? 0) - 1];
  const runsOn = before && !before.closed && before.paragraph === quotation.paragraph - 1;
  return runsOn ? findFirstPart(article, before) : quotation;
}

/** A quotation that only closes a clause, `The plan is a “disaster,” he said`, takes the clause with it. */
function findClauseStart(article: QuotedArticle, { tokens: { start } }: Quotation, floor: number): number {
  if (start <= floor) return start;
  const before = article.tokens[start - 1];
  return before?.pos === 'PUNCT' || before?.text.endsWith('.') ? start : floor;
}

/** `“It is the end of the line” Grant said`: without the comma it must be a whole sentence. */
function standsAlone(tokens: QuotedArticle['tokens'], { tokens: { start, end } }: Quotation): boolean {
  const before = tokens[start - 1];
  return (
    end - start > 6 &&
    (before === undefined || /^[.?!]$/.test(before.text) || before.sentence !== tokens[start]?.sentence)
  );
}
