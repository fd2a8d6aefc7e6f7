import { findPhraseEnd } from '#annotate/attributions/phrases/findPhraseEnd.ts';
import { findPhraseStart } from '#annotate/attributions/phrases/findPhraseStart.ts';
import type { AttributionDraft, QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { LABEL_WORDS } from '#lexicon/speech/labelWords.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { spanOfTokens } from '#model/sentence.ts';
import { findOverlapping, type Span } from '#model/span.ts';
import { isFullQuotation, type Quotation, rangesOfParagraphs } from './findQuotations.ts';

/** How many tokens the name before a colon may have. */
const LONGEST_LABEL = 7;
/** How many tokens a headline may have. */
const LONGEST_TITLE = 30;

/**
 * Attributions by a colon or dash: headlines ("Lee: Schools need money"), transcripts ("LEE: Thank you.") and
 * quotations signed with a name ("“…” — Ann Lee"). Names of places before a colon are datelines.
 */
export function findColonLabels(article: QuotedArticle): AttributionDraft[] {
  const lines = rangesOfParagraphs(article.sentences.filter(({ boilerplate }) => !boilerplate)).map(
    ({ tokens }) => tokens,
  );
  const labelled = lines
    .map((line) => ({ line, colon: findColon(article, line) }))
    .filter(({ colon }) => colon > 0)
    .map(({ line, colon }) => ({ line, colon, name: labelOf(article, line, colon) }));
  const byName = gatherBy(labelled, ({ name }) => name);
  const read = labelled.filter(({ line, colon, name }) => {
    const isTitle = line === lines[0] && line.end - line.start <= LONGEST_TITLE;
    const speaksAgain = (byName.get(name)?.length ?? 0) > 1;
    return isTitle || speaksAgain || opensQuotation(article, colon + 1);
  });
  const signed = article.quotations.filter(({ closed }) => closed);
  return [
    ...read.map(({ line, colon }) => labelledLine(article, line, colon)),
    ...signed.flatMap((quotation) => signedQuotation(article, quotation)),
  ];
}

/** Where the colon behind a name at the head of a line stands, or -1. */
function findColon(article: QuotedArticle, { start, end }: Span): number {
  const { tokens } = article;
  for (let i = start; i < Math.min(end - 2, start + LONGEST_LABEL); i++) {
    if (tokens[i]?.text === ':') return i > start && isLabelName(article, { start, end: i }) ? i : -1;
    if (LABEL_WORDS.has(tokens[i]?.lower ?? '')) return -1;
  }
  return -1;
}

function isLabelName({ tokens, mentions }: QuotedArticle, span: Span): boolean {
  const place = findOverlapping(mentions, spanOfTokens(tokens, span)).some(
    ({ kind, tokens: own }) => kind === 'place' && own.start <= span.start && own.end >= span.end,
  );
  const last = tokens[span.end - 1];
  const named =
    last?.pos === 'PROPN' ||
    /^(?:poll|report|study|survey|police|minister|officials?|experts?|analysts?)$/.test(last?.lower ?? '');
  return !place && named && findPhraseStart(tokens, span.end, span.start) === span.start;
}

function labelOf({ tokens }: QuotedArticle, { start }: Span, colon: number): string {
  return tokens
    .slice(start, colon)
    .map(({ lower }) => lower)
    .join(' ');
}

function opensQuotation({ quotations, quotedBy, tokens }: QuotedArticle, at: number): boolean {
  const quotation = quotations[quotedBy[at] ?? -1];
  return quotation !== undefined && quotation.tokens.start === at && isFullQuotation(tokens, quotation);
}

function labelledLine({ tokens }: QuotedArticle, line: Span, colon: number): AttributionDraft {
  const stop = /^[.]$/.test(tokens[line.end - 1]?.text ?? '') ? line.end - 1 : line.end;
  return {
    speaker: [{ start: line.start, end: colon }],
    cue: [{ start: colon, end: colon + 1 }],
    content: [{ start: colon + 1, end: stop }],
  };
}

/** "“It is our home.” — Ann Lee": a quotation, a dash and a name that ends the line. */
function signedQuotation(article: QuotedArticle, { tokens: content, paragraph }: Quotation): AttributionDraft[] {
  const { tokens, sentences } = article;
  // "Lee added: “…” – Ann Berg": who has a speaker is only signed by who wrote it down.
  if (/^[:,]$/.test(tokens[content.start - 1]?.text ?? '')) return [];
  const dash = content.end;
  if (!/^(?:[-—–―]|--)$/.test(tokens[dash]?.text ?? '') || tokens[dash + 1]?.pos !== 'PROPN') return [];
  if (sentences[tokens[dash]?.sentence ?? -1]?.paragraph !== paragraph) return [];
  const end = findPhraseEnd(tokens, dash + 1, sentences[tokens[dash + 1]?.sentence ?? -1]?.tokens.end ?? dash);
  const next = tokens[end];
  const ends =
    next === undefined || next.sentence !== tokens[dash]?.sentence || next.pos === 'SPACE' || /^[.“"]$/.test(next.text);
  return end > dash + 1 && ends
    ? [{ speaker: [{ start: dash + 1, end }], cue: [{ start: dash, end: dash + 1 }], content: [content] }]
    : [];
}
