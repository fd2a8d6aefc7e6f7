import type { VerbCue } from '#annotate/attributions/cues/findVerbCues.ts';
import { findAdjunctEnd } from '#annotate/attributions/phrases/findAdjunctEnd.ts';
import { findPhraseEnd } from '#annotate/attributions/phrases/findPhraseEnd.ts';
import { isVerb } from '#annotate/attributions/phrases/phraseWords.ts';
import { isFullQuotation, type Quotation } from '#annotate/attributions/quotations/findQuotations.ts';
import { type QuotedArticle, quotationAt } from '#annotate/attributions/quotedArticle.ts';
import type { Complement } from '#lexicon/speech/reportingVerbs.ts';
import type { Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { type ContentLimits, findContentEnd } from './findContentEnd.ts';

/** How many tokens may stand between a cue and its quotation. */
const FARTHEST_QUOTATION = 20;

const QUESTION_WORD = /^(?:whether|if|what|how|why|who|where|when|which)$/;

/** What a reporting verb reports behind itself, within `ceiling`; absent if nothing fits. */
export function findContentAfter(
  article: QuotedArticle,
  cue: VerbCue,
  limits: Omit<ContentLimits, 'thing'>,
): Span | undefined {
  const { tokens } = article;
  const { ceiling } = limits;
  const first = findContentStart(article, cue, ceiling);
  const start = findThat(article, cue, first, ceiling) ?? first;
  const quotation = findQuotationFrom(article, start) ?? findLaterQuotation(article, cue, limits);
  if (quotation && (isFullQuotation(tokens, quotation) || quotation.tokens.end >= ceiling))
    return { start: quotation.tokens.start, end: quotation.tokens.end };
  if (start >= ceiling || tokens[start]?.text === ',' || !(quotation || fitsVerb(tokens, start, cue))) return undefined;
  const end = findContentEnd(article, start, { ...limits, thing: isThing(tokens, start, cue) });
  if (!quotation && !cue.complements.has('object') && !opensClause(tokens, start) && !holdsVerb(tokens, start, end))
    return undefined;
  return end > start ? { start: quotation?.tokens.start ?? start, end } : undefined;
}

/** "said of the senator, “…”": a full quotation behind a comma or colon, with no other verb between. */
function findLaterQuotation(
  article: QuotedArticle,
  cue: VerbCue,
  { ceiling }: Omit<ContentLimits, 'thing'>,
): Quotation | undefined {
  if (!cue.complements.has('around')) return undefined;
  const { tokens } = article;
  for (let i = cue.tokens.end; i < Math.min(ceiling, cue.tokens.end + FARTHEST_QUOTATION); i++) {
    const quotation = quotationAt(article, i);
    if (quotation)
      return /^[,:]$/.test(tokens[i - 1]?.text ?? '') &&
        (isFullQuotation(tokens, quotation) || quotation.tokens.end >= ceiling)
        ? quotation
        : undefined;
    if (isTensed(tokens[i])) return undefined;
  }
  return undefined;
}

/** "said during the debate that …": the clause behind a phrase, with no other verb between. */
function findThat({ tokens }: QuotedArticle, cue: VerbCue, at: number, ceiling: number): number | undefined {
  const first = tokens[at];
  if (
    !cue.complements.has('around') ||
    !first ||
    first.lower === 'that' ||
    !/^(?:ADP|ADV|SCONJ|PUNCT)$/.test(first.pos) ||
    /["“”]/.test(first.text)
  )
    return undefined;
  for (let i = at + 1; i < Math.min(ceiling, at + FARTHEST_QUOTATION); i++) {
    const token = tokens[i] as Token;
    if (token.lower === 'that' && !/^(?:ADP|VERB)$/.test(tokens[i - 1]?.pos ?? '')) return i;
    // "wrote with such zeal that" tells how.
    if (isTensed(token) || /^(?:such|so)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

function findContentStart(article: QuotedArticle, cue: VerbCue, ceiling: number): number {
  const { tokens } = article;
  const start = findAdjunctEnd(tokens, cue.tokens.end, ceiling);
  if (start > cue.tokens.end && tokens[start]?.text === ',' && startsMainClause(tokens, start + 1))
    return cue.tokens.end;
  const addressed = cue.complements.has('addressee') ? findQuotationFrom(article, start) : undefined;
  // "told “Good Morning Oslo” that": a show has its name in quotation marks.
  if (addressed && tokens[addressed.tokens.end]?.lower === 'that') return addressed.tokens.end;
  if (!cue.complements.has('addressee') || addressed || opensClause(tokens, start)) return start;
  const end = findAdjunctEnd(tokens, findPhraseEnd(tokens, start, ceiling), ceiling);
  return end < ceiling ? end : start;
}

/** "says this year, the lake froze": the date belongs to what is said. */
function startsMainClause(tokens: readonly Token[], at: number): boolean {
  const { pos = 'X', lower = '' } = tokens[at] ?? {};
  if (!/^(?:DET|PRON|PROPN)$/.test(pos) || /^(?:an?|who|which|whose)$/.test(lower)) return false;
  const end = findPhraseEnd(tokens, at, at + 12);
  return isTensed(tokens[end]);
}

/** A verb that may open a clause of its own: "adding" does not. */
function isTensed(token: Token | undefined): boolean {
  return isVerb(token) && !/ing$/.test(token?.lower ?? '');
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return lower === 'that' || lower === 'to' || QUESTION_WORD.test(lower);
}

/** The quotation that opens at a position, or behind a comma, colon or semicolon there. */
export function findQuotationFrom(article: QuotedArticle, at: number): Quotation | undefined {
  const start = /^[,:;]$/.test(article.tokens[at]?.text ?? '') ? at + 1 : at;
  const quotation = quotationAt(article, start);
  return quotation?.tokens.start === start ? quotation : undefined;
}

/** "said while fares rose, wages did not": a subordinate clause, a comma and a main one. */
function leadsToClause(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  let comma = false;
  for (let i = at + 2; tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.text === ',') comma = !/ing$/.test(tokens[i + 1]?.lower ?? '');
    else if (
      comma &&
      (tokens[i]?.pos === 'AUX' || (tokens[i]?.pos === 'VERB' && /(?:ed|s)$/.test(tokens[i]?.lower ?? '')))
    )
      return true;
  }
  return false;
}

/** "added it was late", not "added salt". */
function holdsVerb(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (isVerb(tokens[i])) return true;
  return /ing$/.test(tokens[start]?.lower ?? '');
}

function isThing(tokens: readonly Token[], at: number, { complements }: VerbCue): boolean {
  if (opensClause(tokens, at)) return false;
  return !complements.has('clause');
}

const OPENS_SUBORDINATE =
  /^(?:while|although|though|if|despite|given|because|since|unless|under|when|whenever|once|like)$/;
const PREPOSITION = /^(?:as|of|by|with|after|in|at|on|for|from)$/;

function fitsVerb(tokens: readonly Token[], at: number, { complements }: Pick<VerbCue, 'complements'>): boolean {
  const token = tokens[at] as Token;
  const takes = (...some: Complement[]) => some.some((complement) => complements.has(complement));
  if (token.lower === 'not' && tokens[at + 1]?.lower === 'to') return fitsVerb(tokens, at + 1, { complements });
  if (token.lower === 'to') return takes('infinitive') && /VERB|AUX|ADV/.test(tokens[at + 1]?.pos ?? '');
  if (OPENS_SUBORDINATE.test(token.lower) && takes('around')) return takes('clause') && leadsToClause(tokens, at);
  if (token.lower === 'that' || QUESTION_WORD.test(token.lower))
    return takes('clause', 'that', 'addressee') || (takes('object') && !/^(?:if|when)$/.test(token.lower));
  if (PREPOSITION.test(token.lower)) return false;
  if (/NOUN|PROPN|DET|PRON|NUM|ADJ|SYM/.test(token.pos) || /^\p{Lu}/u.test(token.text))
    return takes('clause', 'object', 'addressee');
  if (token.pos === 'VERB' && tokens[at + 1]?.pos === 'NOUN') return takes('clause') && takes('around');
  return token.lower.endsWith('ing') && takes('clause', 'object');
}
