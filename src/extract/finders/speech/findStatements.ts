import { createFact } from '#extract/facts/createFact.ts';
import type { AnnotatedArticle, Attribution } from '#model/annotatedArticle.ts';
import type { Argument, Fact, Speech } from '#model/fact.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import { findMeantWords } from './findMeantWords.ts';
import { findSpeakers } from './findSpeakers.ts';
import { isSaying } from './isSaying.ts';

/** Verbs of intent: "Oslo plans to build" is a plan of Oslo, and nothing that it said. */
const INTENT_WORDS =
  /\b(?:aim|plan|intend|seek|want|aspire|opt|need|decide|supply|support|know|determine|resolve|commit)(?:s|ed|d|n|ing|ted)?\b/i;
/** The cues by which an "it" speaks; of others it is seldom clear what "it" is. */
const SAYING_WORDS = /\b(?:sa(?:id|ys?)|announced?|added|reported|warned|noted|stated)\b/i;
/** Content that says nothing alone: "it", "her opinions". */
const EMPTY_CONTENT =
  /^(?:it|this|that|which|what|so|them|who|whom|one|more|otherwise|(?:(?:his|her|its|their) )?\p{L}+)$/iu;

/** "…, which, she said, …": what is said is about what stands before, and not to be had alone. */
const OPEN_END = /\b(?:which|who|whom|whose)$/i;

/**
 * Who said what, as facts: the speaker, and the content from its first to its last word, verbatim. `facts` are those
 * found so far, which say who "the mayor" is. An attribution whose speaker nobody can name is left out.
 */
export function findStatements(annotated: AnnotatedArticle, facts: readonly Fact[]): Fact[] {
  return annotated.attributions.flatMap((attribution) => {
    const content = tidy(withAddressee(wholeOf(attribution.content), attribution, annotated), attribution, annotated);
    if (!content || isEmpty(attribution, annotated)) return [];
    const isTurned = isPersonAt(content.start, annotated);
    const speakers = findSpeakers(attribution.speaker, annotated, facts);
    return speakers
      .filter((speaker) => canSay(speaker, attribution, annotated) && !(isTurned && speaker.kind !== 'person'))
      .flatMap((speaker) => statementOf(attribution, { speaker, content }, annotated));
  });
}

/** "asked **the watchdog** to look": who is to do something is part of what is said. */
function withAddressee(
  content: Span | undefined,
  { cue }: Attribution,
  { article }: AnnotatedArticle,
): Span | undefined {
  const end = cue.at(-1)?.end ?? 0;
  if (!content || content.start < end || !/^to\s/.test(article.text.slice(content.start))) return content;
  const between = article.text.slice(end, content.start);
  return /^\s(?!\S+sel(?:f|ves)\s)\S[^,;:.]*\s$/.test(between) ? { start: end + 1, end: content.end } : content;
}

/**
 * Cut before a bracket that does not end, and back to the last full stop where a quotation breaks off: "We sail. Having
 * a". "Threatened to leave, only to come back": how it came out the article says.
 */
function tidy(content: Span | undefined, { quoted }: Attribution, { article }: AnnotatedArticle): Span | undefined {
  if (!content) return undefined;
  const text = cut(article.text, content);
  const open = text.lastIndexOf('(');
  if (!quoted && open > 0 && !text.includes(')', open))
    return { start: content.start, end: content.start + text.slice(0, open).trimEnd().length };
  const outcome = quoted ? -1 : text.search(/, only to \p{Ll}/u);
  if (outcome > 0) return { start: content.start, end: content.start + outcome };
  const isBroken = quoted && /^“/.test(text) && !text.includes('”') && /\p{L}$/u.test(text);
  if (!isBroken) return content;
  const [whole] = /^.*[.!?](?=\s)/su.exec(text) ?? [];
  return whole === undefined ? undefined : { start: content.start, end: content.start + whole.length };
}

/** "… is a priority, stressed Ma Rong, who …": a person who stands where the content should is the speaker. */
function isPersonAt(start: number, { mentions }: AnnotatedArticle): boolean {
  const here = findOverlapping(mentions, { start, end: start + 1 });
  return here.some(({ kind, form, span }) => kind === 'person' && form === 'name' && span.start === start);
}

/** What is said without what the article says between. */
function partsOf({ content }: Attribution, whole: Span): readonly Span[] {
  return content.length > 1 ? content : [whole];
}

type SpeechEnds = { readonly speaker: Argument; readonly content: Span };

function statementOf(attribution: Attribution, { speaker, content }: SpeechEnds, annotated: AnnotatedArticle): Fact[] {
  const { article } = annotated;
  const cue = wholeOf(attribution.cue);
  const span = wholeOf([speaker.span, ...attribution.cue, content]) as Span;
  if (findOverlapping(annotated.sentences, span).some(({ boilerplate }) => boilerplate)) return [];
  const speech = speechOf(attribution, annotated);
  const meant = findMeantWords({ parts: partsOf(attribution, content), speech }, speaker, annotated);
  if (!isSaying({ attribution, speaker, content, speech, meant }, annotated)) return [];
  const qualifiers = { speech, ...(cue && { cue: { text: cut(article.text, cue), span: cue } }) };
  const object = { text: cut(article.text, content), span: content };
  return [
    createFact(annotated, {
      relation: 'said',
      subject: speaker,
      object,
      qualifiers,
      meant,
      span,
      foundBy: 'statement',
    }),
  ];
}

function isEmpty({ content, quoted }: Attribution, { article }: AnnotatedArticle): boolean {
  if (quoted) return false;
  const parts = content.map((span) => cut(article.text, span).trim());
  return EMPTY_CONTENT.test(parts.join(' ')) || parts.some((part) => OPEN_END.test(part));
}

function canSay(speaker: Argument, { cue }: Attribution, { article }: AnnotatedArticle): boolean {
  const words = cue.map((span) => cut(article.text, span)).join(' ');
  if (speaker.kind === 'person') return true;
  // "Cost: 20 dollars" is a label, and no speaker.
  if (words === ':' && speaker.kind !== undefined) return false;
  if (INTENT_WORDS.test(words)) return false;
  return !/^it$/i.test(speaker.text) || SAYING_WORDS.test(words);
}

/** From the start of the first span to the end of the last; undefined if there is none. */
function wholeOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** "“The Long Road” is her first film": what opens in quotation marks goes on without. */
const GOES_ON = /[\p{L}.,!?…]["”]\s(?!.*''$)[^"“”]*\p{L}[^"“”]*$/u;

/** The speaker's own words throughout, only here and there, or nowhere. */
function speechOf({ quoted, content }: Attribution, { article }: AnnotatedArticle): Speech {
  if (quoted && !content.some((span) => GOES_ON.test(cut(article.text, span)))) return 'direct';
  return content.some((span) => /["“]\S.*["”]/su.test(cut(article.text, span))) ? 'mixed' : 'indirect';
}
