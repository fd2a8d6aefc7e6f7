import { findQuotationUpTo } from '#annotate/attributions/content/findContentBefore.ts';
import { findFrontedSpeaker } from '#annotate/attributions/phrases/findFrontedSpeaker.ts';
import { findSpeakerAfter } from '#annotate/attributions/phrases/findSpeakerAfter.ts';
import { isDeterminer } from '#annotate/attributions/phrases/phraseWords.ts';
import type { AttributionDraft, QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { VIEWPOINT_PHRASES } from '#lexicon/speech/viewpointPhrases.ts';
import type { Span } from '#model/span.ts';

type Phrase = { readonly before: readonly string[]; readonly after: readonly string[] };
type Viewpoint = {
  readonly cue: readonly Span[];
  readonly speaker: Span;
  readonly start: number;
  readonly end: number;
};

const PHRASES_BY_WORD = readPhrases();
/** How long the possessive name in "in the ministry's view" may be, in tokens. */
const LONGEST_OWNER = 6;

/** Attributions by a phrase: "according to the ministry", "in her view", "from the perspective of Ann Lee". */
export function findViewpoints(article: QuotedArticle, range: Span): AttributionDraft[] {
  for (let i = range.start; i < range.end - 1; i++) {
    if ((article.quotedBy[i] ?? -1) >= 0) continue;
    const found = PHRASES_BY_WORD.get(article.tokens[i]?.lower ?? '')
      ?.map((phrase) => readPhrase(article, phrase, i, range))
      .find((view) => view !== undefined);
    if (found) return toDrafts(article, found, range);
  }
  return [];
}

function readPhrase(article: QuotedArticle, phrase: Phrase, at: number, range: Span): Viewpoint | undefined {
  const { tokens } = article;
  if (!phrase.before.every((word, i) => tokens[at + i]?.lower === word)) return undefined;
  const start = at + phrase.before.length;
  const cue = { start: at, end: start };
  if (phrase.after.length > 0) return readOwned(article, phrase, cue, range);
  const fronted = opensSentence(article, at, range) ? findFrontedSpeaker(tokens, start, range.end) : undefined;
  if (fronted) return { cue: [cue], speaker: fronted.speaker, start: at, end: fronted.next };
  const speaker = findSpeakerAfter(tokens, start, range.end) ?? upToComma(tokens, start, range.end);
  return speaker && { cue: [cue], speaker, start: at, end: speaker.end };
}

/** "polling by the institute": whatever stands there, up to the comma. */
function upToComma(tokens: QuotedArticle['tokens'], start: number, ceiling: number): Span | undefined {
  let end = start;
  while (end < ceiling && !/^[,;—)]$/.test(tokens[end]?.text ?? '')) end++;
  return end > start ? { start, end } : undefined;
}

/** Whether it opens its sentence, at most behind "But," or a bracket. */
function opensSentence({ tokens }: QuotedArticle, at: number, { start }: Span): boolean {
  return at - start <= 2 && tokens.slice(start, at).every(({ pos }) => /^(?:CCONJ|ADV|PUNCT)$/.test(pos));
}

/** "in her view", "in the ministry's view". */
function readOwned({ tokens }: QuotedArticle, { after }: Phrase, cue: Span, range: Span): Viewpoint | undefined {
  for (let noun = cue.end + 1; noun < Math.min(range.end, cue.end + LONGEST_OWNER); noun++) {
    if (!after.every((word, i) => tokens[noun + i]?.lower === word)) continue;
    const owner = tokens[noun - 1];
    const possessive =
      /['’]s?$/.test(owner?.text ?? '') ||
      (noun === cue.end + 1 &&
        owner !== undefined &&
        isDeterminer(owner) &&
        !/^(?:the|an?)$/.test(owner.lower) &&
        owner.pos !== 'DET');
    if (!possessive) return undefined;
    const end = noun + after.length;
    return {
      cue: [cue, { start: noun, end }],
      speaker: { start: cue.end, end: noun },
      start: cue.start,
      end: tokens[end]?.text === ',' ? end + 1 : end,
    };
  }
  return undefined;
}

function toDrafts(article: QuotedArticle, { cue, speaker, start, end }: Viewpoint, range: Span): AttributionDraft[] {
  if (opensSentence(article, start, range))
    return end < range.end ? [{ cue, speaker: [speaker], content: [{ start: end, end: range.end }] }] : [];
  const quotation = findQuotationUpTo(article, start);
  const last = article.tokens[start - 1]?.text === ',' ? start - 1 : start;
  const first = quotation ? Math.min(quotation.tokens.start, range.start) : range.start;
  const rest = isInterrupting(article, end, range) ? [{ start: end + 1, end: range.end }] : [];
  return last - first > 1 || rest.length > 0
    ? [{ cue, speaker: [speaker], content: [{ start: first, end: last }, ...rest] }]
    : [];
}

/** "The plan, according to Lee, is dead": what is said goes on behind the comma. */
function isInterrupting({ tokens }: QuotedArticle, end: number, range: Span): boolean {
  return (
    tokens[end]?.text === ',' &&
    end + 2 < range.end &&
    /^(?:VERB|AUX|ADP|DET|PRON|NOUN|PROPN)$/.test(tokens[end + 1]?.pos ?? '') &&
    !/^(?:who|which|while|although|though|as)$/.test(tokens[end + 1]?.lower ?? '')
  );
}

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const written of VIEWPOINT_PHRASES) {
    const [before = '', after = ''] = written.split(/\{\}(?:'s)?/).map((part) => part.trim());
    const phrase = { before: before.split(' '), after: after ? after.split(' ') : [] };
    const first = phrase.before[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}
