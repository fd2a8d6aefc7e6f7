import { createFact } from '#extract/facts/createFact.ts';
import { findSpeakers } from '#extract/finders/speech/speakers/findSpeakers.ts';
import { isWholeName } from '#extract/finders/speech/speakers/isWholeName.ts';
import type { AnnotatedArticle, Attribution } from '#model/annotatedArticle.ts';
import type { Argument, Fact, Speech } from '#model/fact.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import { findMeantWords } from './findMeantWords.ts';
import { findOpenWords } from './findOpenWords.ts';
import { findSaid, wholeOf } from './findSaid.ts';
import { findSpokenOf, findTopic } from './findTopic.ts';
import { isSaying } from './isSaying.ts';
import { leavesOpen } from './leavesOpen.ts';

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
    const content = findSaid(attribution, annotated);
    if (!content || isEmpty(attribution, annotated)) return [];
    const isTurned = isPersonAt(content.start, annotated);
    const speakers = findSpeakers(attribution.speaker, annotated, facts);
    return speakers
      .filter((speaker) => isWholeName(speaker, annotated, facts) && canSay(speaker, attribution, annotated))
      .filter((speaker) => !(isTurned && speaker.kind !== 'person'))
      .flatMap((speaker) => statementOf(attribution, { speaker, content }, annotated));
  });
}

/** "… is a priority, stressed Ma Rong, who …": a person who stands where the content should is the speaker. */
function isPersonAt(start: number, { mentions }: AnnotatedArticle): boolean {
  const here = findOverlapping(mentions, { start, end: start + 1 });
  return here.some(({ kind, form, span }) => kind === 'person' && form === 'name' && span.start === start);
}

/** What is said without what the article says between. */
function partsOf({ content }: Attribution, whole: Span): readonly Span[] {
  const parts = content.filter(({ start }) => start >= whole.start);
  return parts.length > 1 ? parts : [whole];
}

type SpeechEnds = { readonly speaker: Argument; readonly content: Span };

function statementOf(attribution: Attribution, { speaker, content }: SpeechEnds, annotated: AnnotatedArticle): Fact[] {
  const { article } = annotated;
  const cue = wholeOf(attribution.cue);
  const span = wholeOf([speaker.span, ...attribution.cue, content]) as Span;
  if (findOverlapping(annotated.sentences, span).some(({ boilerplate }) => boilerplate)) return [];
  const speech = speechOf(attribution, annotated);
  const parts = partsOf(attribution, content);
  const meant = findMeantWords({ parts, speech }, speaker, annotated);
  const open = findOpenWords({ parts, speech, speaker, meant }, annotated);
  const isVague = leavesOpen({ parts, content, speech, speaker }, annotated);
  const found =
    isVague || open.length > 0 ? (findSpokenOf(span, annotated) ?? findTopic(content, speaker, annotated)) : undefined;
  const topic = found?.text !== undefined && isOfOtherTime(span, content, annotated) ? undefined : found;
  if (!isSaying({ attribution, speaker, content, speech, meant, open, isVague, topic }, annotated)) return [];
  const qualifiers = { speech, ...(cue && { cue: { text: cut(article.text, cue), span: cue } }) };
  const object = { text: cut(article.text, content), span: content };
  return [
    createFact(annotated, {
      relation: 'said',
      subject: speaker,
      object,
      qualifiers,
      meant,
      topic,
      span,
      foundBy: 'statement',
    }),
  ];
}

/** "Lee told the Herald then that …": what a heading of today is on, it is not. */
function isOfOtherTime(whole: Span, content: Span, { article: { text } }: AnnotatedArticle): boolean {
  const around = `${text.slice(whole.start, content.start)} | ${text.slice(content.end, whole.end)}`;
  return OTHER_TIME.test(around);
}
const OTHER_TIME = /\S (?:then|at the time)(?: [|,]|\s*[|,])|\b(?:months|years) ago\b/u;

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

/** "“The Long Road” is her first film": what opens in quotation marks goes on without. */
const GOES_ON = /[\p{L}.,!?…]["”]\s(?!.*''$)[^"“”]*\p{L}[^"“”]*$/u;

/** The speaker's own words throughout, only here and there, or nowhere. */
function speechOf({ quoted, content }: Attribution, { article }: AnnotatedArticle): Speech {
  if (quoted && !content.some((span) => GOES_ON.test(cut(article.text, span)))) return 'direct';
  return content.some((span) => /["“]\S.*["”]/su.test(cut(article.text, span))) ? 'mixed' : 'indirect';
}
