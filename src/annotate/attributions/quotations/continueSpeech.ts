import type { AttributionDraft, QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { findUnclaimed } from './attributeLooseQuotations.ts';
import type { Quotation } from './findQuotations.ts';

/**
 * Gives quotations without a speaker of their own to the speaker before them: those that follow in the same paragraph,
 * those that run on over paragraphs, and paragraphs that are nothing but a quotation.
 */
export function continueSpeech(article: QuotedArticle, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const grown = [...drafts];
  for (const quotation of findUnclaimed(article, drafts)) {
    const at = findLastBefore(article, grown, quotation.tokens.start);
    const draft = grown[at];
    if (draft && followsSpeech(article, draft, quotation))
      grown[at] = { ...draft, content: joinContent(article, draft, quotation) };
  }
  return grown;
}

/** The last draft before a position; of several in its sentence, the last that holds a quotation. */
function findLastBefore(
  { tokens, quotedBy }: QuotedArticle,
  drafts: readonly AttributionDraft[],
  start: number,
): number {
  const last = countCuesBefore(drafts, start) - 1;
  const sentenceOf = (at: number) => tokens[drafts[at]?.cue[0]?.start ?? -1]?.sentence;
  for (let at = last; at >= 0 && sentenceOf(at) === sentenceOf(last); at--)
    if (drafts[at]?.content.some(({ end }) => (quotedBy[end - 1] ?? -1) >= 0)) return at;
  return last;
}

/** How many of the drafts, which come in the order of their cues, have theirs before a position. */
function countCuesBefore(drafts: readonly AttributionDraft[], start: number): number {
  let [low, high] = [0, drafts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.cue[0]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a quotation opens its sentence right behind what the draft's speaker said, or is the next paragraph. */
function followsSpeech(article: QuotedArticle, draft: AttributionDraft, quotation: Quotation): boolean {
  const { tokens, sentences } = article;
  const { start, end } = quotation.tokens;
  const sentence = tokens[start]?.sentence ?? -1;
  if (sentences[sentence]?.tokens.start !== start) return false;
  const lastToken =
    Math.max(draft.cue.at(-1)?.end ?? 0, draft.speaker.at(-1)?.end ?? 0, draft.content.at(-1)?.end ?? 0) - 1;
  const spoken = tokens[lastToken]?.sentence ?? -1;
  const paragraph = sentences[spoken]?.paragraph ?? -1;
  if (quotation.paragraph === paragraph) return sentence - spoken <= 1;
  const whole =
    (sentences[sentence - 1]?.paragraph ?? -1) !== quotation.paragraph && endsParagraph(article, quotation, end);
  return quotation.paragraph === paragraph + 1 && sentence === spoken + 1 && whole && draft.speaker.length > 0;
}

function endsParagraph({ tokens, sentences }: QuotedArticle, { paragraph }: Quotation, end: number): boolean {
  const next = tokens[end];
  return next === undefined || sentences[next.sentence]?.paragraph !== paragraph;
}

/** A quotation that only the paragraph's end interrupted is one span with what follows. */
function joinContent(
  { quotedBy, quotations }: QuotedArticle,
  { content }: AttributionDraft,
  { tokens }: Quotation,
): AttributionDraft['content'] {
  const last = content.at(-1);
  const before = quotations[quotedBy[(last?.end ?? 0) - 1] ?? -1];
  if (last && before && !before.closed) return [...content.slice(0, -1), { start: last.start, end: tokens.end }];
  return [...content, tokens];
}
