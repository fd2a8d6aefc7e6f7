import { findPhraseEnd } from '#annotate/attributions/phrases/findPhraseEnd.ts';
import { findSpeakerAfter } from '#annotate/attributions/phrases/findSpeakerAfter.ts';
import { findSpeakerBefore } from '#annotate/attributions/phrases/findSpeakerBefore.ts';
import { readVerbGroup } from '#annotate/attributions/phrases/readVerbGroup.ts';
import type { AttributionDraft, QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { isFullQuotation, type Quotation } from './findQuotations.ts';

/** Attributions of full quotations that no reporting verb of the lexicon claims: by any verb that stands right beside one. */
export function attributeLooseQuotations(
  article: QuotedArticle,
  drafts: readonly AttributionDraft[],
): AttributionDraft[] {
  return findUnclaimed(article, drafts)
    .filter((quotation) => opensSentence(article, quotation))
    .flatMap((quotation) => readVerbBehind(article, quotation) ?? readVerbBefore(article, quotation) ?? []);
}

/** What opens in lower case is part of a clause that the article tells itself. */
function opensSentence({ tokens }: QuotedArticle, { tokens: { start, end } }: Quotation): boolean {
  const first = tokens.slice(start, end).find(({ pos }) => pos !== 'PUNCT');
  return first !== undefined && !/^\p{Ll}/u.test(first.text);
}

/** The full quotations of three words and more that are no part of any content. */
export function findUnclaimed(article: QuotedArticle, drafts: readonly AttributionDraft[]): Quotation[] {
  const claimed = new Set<number>();
  for (const { content } of drafts)
    for (const { start, end } of content) for (let i = start; i < end; i++) claimed.add(article.quotedBy[i] ?? -1);
  return article.quotations.filter(
    (quotation, i) =>
      !claimed.has(i) &&
      quotation.tokens.end - quotation.tokens.start > 4 &&
      isFullQuotation(article.tokens, quotation),
  );
}

/** "“…!” beamed Ann Lee" and "“…,” Ann Lee shot back". */
function readVerbBehind(article: QuotedArticle, quotation: Quotation): AttributionDraft | undefined {
  const { tokens } = article;
  const { tokens: content } = quotation;
  const at = tokens[content.end]?.text === ',' ? content.end + 1 : content.end;
  if (!runsOn(article, quotation, at)) return undefined;
  const ceiling = findSentenceEnd(article, at);
  if (isTensedVerb(tokens[at]) || isSaying(tokens[at])) {
    const speaker = findSpeakerAfter(tokens, at + 1, ceiling);
    return speaker && { speaker: [speaker], cue: [{ start: at, end: at + 1 }], content: [content] };
  }
  const name = withoutVerb(tokens, at, findPhraseEnd(tokens, at, ceiling));
  if (name === at) return undefined;
  const verb = findVerb(article, name, ceiling);
  return verb && { speaker: [{ start: at, end: name }], cue: [verb], content: [content] };
}

/** "Ann Lee boomed: “…”". */
function readVerbBefore(article: QuotedArticle, { tokens: content }: Quotation): AttributionDraft | undefined {
  const { tokens } = article;
  const mark = tokens[content.start - 1];
  if (!/^[,:]$/.test(mark?.text ?? '') || mark?.text === undefined) return undefined;
  const floor = article.sentences[mark.sentence]?.tokens.start ?? 0;
  for (let i = content.start - 2; i > floor && i > content.start - 12; i--) {
    if (tokens[i]?.pos !== 'VERB') continue;
    const { start, form } = readVerbGroup(tokens, i, floor);
    const speaker = form === 'finite' ? findSpeakerBefore(tokens, start, floor) : undefined;
    const end = mark.text === ':' ? content.start : content.start - 1;
    return speaker && { speaker: [speaker], cue: [{ start, end }], content: [content] };
  }
  return undefined;
}

/** "Mrs Adeyemi comments": wink-nlp takes the verb for a noun, and so for a part of the name. */
function withoutVerb(tokens: readonly Token[], start: number, end: number): number {
  const [name, verb] = [tokens[end - 2], tokens[end - 1]];
  return end - 1 > start && name?.pos === 'PROPN' && isSaying(verb) ? end - 1 : end;
}

function isSaying(token: Token | undefined): boolean {
  return (
    token?.pos === 'NOUN' &&
    /^(?:comment|sum|remark|reply|answer|note|state|claim|report|joke|quip|shout|recall|reason|reflect|muse)s$/.test(
      token.lower,
    )
  );
}

/** "beamed", "beams", not "lead" and "beaming". */
function isTensedVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && !/ing$/.test(token.lower) && token.lower !== token.lemma;
}

function findVerb({ tokens }: QuotedArticle, at: number, ceiling: number): Span | undefined {
  for (let i = at; i < Math.min(at + 4, ceiling); i++) {
    if (tokens[i]?.pos === 'VERB' || (i === at && isSaying(tokens[i]))) return { start: at, end: i + 1 };
    if (!/AUX|ADV/.test(tokens[i]?.pos ?? '')) return undefined;
  }
  return undefined;
}

function findSentenceEnd({ tokens, sentences }: QuotedArticle, at: number): number {
  const end = sentences[tokens[at]?.sentence ?? -1]?.tokens.end ?? at;
  return /^[.?!]$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;
}

/** Whether the sentence goes on behind a quotation: it does not behind a full stop, nor in another paragraph. */
function runsOn({ tokens, sentences }: QuotedArticle, { tokens: { end }, paragraph }: Quotation, at: number): boolean {
  const next = tokens[at];
  if (!next || sentences[next.sentence]?.paragraph !== paragraph) return false;
  return !tokens.slice(end - 3, end).some(({ text }) => text === '.');
}
