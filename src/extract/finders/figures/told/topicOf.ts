import { countSports } from '#extract/finders/figures/clauses/isWorthAsking.ts';
import { findTopic } from '#extract/finders/speech/findTopic.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, SpeechTopic } from '#model/fact.ts';
import { cut, findWithin, type Span } from '#model/span.ts';
import { TOLD_PATTERNS } from './toldRows.ts';

/** A name alone is more often that of another thing in a list, or of whoever prints it. */
const SHORTEST_TOPIC = 4;

/** What a headline says a figure is on; a poll or report goes not without whose, which a headline on another matter does not tell. */
export function topicOf(annotated: AnnotatedArticle, object: Span, owner: Argument): SpeechTopic | undefined {
  const topic = findTopic(object, owner, annotated);
  if (topic?.text === undefined || (!topic.under && topic.text.split(' ').length < SHORTEST_TOPIC)) return undefined;
  const words = cut(annotated.article.text, object);
  if (isOfOneOfMany(annotated, object, topic) || !isOnSame(annotated, object, topic)) return undefined;
  if (countSports(`${words} ${topic.text} ${topic.under}`) > 1) return undefined;
  // Each state has a poll of its own.
  if (TOLD_PATTERNS.favoured.test(words) && /\bthe poll\b/.test(words) && !namesPlace(annotated, object))
    return undefined;
  const asked = /\bthe (?:\w+ )?(poll|survey|study|report|analysis)\b/.exec(words)?.[1];
  return asked === undefined || `${topic.text} ${topic.under}`.toLowerCase().includes(asked) ? topic : undefined;
}

/** "The bill" below "5 bills he signed"; "the film" where the sentences before are on another than the heading. */
function isOfOneOfMany({ article: { text } }: AnnotatedArticle, object: Span, topic: SpeechTopic): boolean {
  const words = cut(text, object);
  const heading = `${topic.text} ${topic.under ?? ''}`;
  if (TOLD_PATTERNS.theOne.test(words) && TOLD_PATTERNS.severalOf.test(heading)) return true;
  if (!TOLD_PATTERNS.theWork.test(words)) return false;
  const before = text.slice(Math.max(0, object.start - REACH_OF_TITLE), object.start);
  const title = [...before.matchAll(TITLE)].at(-1)?.[1]?.match(/\p{L}{4,}/u)?.[0];
  if (title !== undefined) return !heading.includes(title);
  const names = (heading.match(/(?<=\S )["“‘']?\p{Lu}\p{L}{3,}|^["“‘']\p{Lu}\p{L}{3,}/gu) ?? []).map((name) =>
    name.replace(/^["“‘']/, ''),
  );
  return !names.some((name) => before.includes(name));
}

/** Words that name nothing are told by a heading only if they have a word of it: "The water rose" below "Floods bring water". */
function isOnSame({ article: { text }, mentions }: AnnotatedArticle, object: Span, topic: SpeechTopic): boolean {
  const isNamed = findWithin(mentions, object).some(({ form, kind }) => form === 'name' && kind !== 'person');
  if (isNamed || isHeadedByName(topic)) return true;
  const words = cut(text, object);
  if (ENTRY.test(words) || (DEATHS.test(words) && TOLD_PATTERNS.disaster.test(`${topic.text} ${topic.under}`)))
    return true;
  const stems = new Set(stemsOf(`${topic.text} ${topic.under ?? ''}`));
  return stemsOf(words).some((stem) => stems.has(stem));
}

/** "80 Lakeside National Park": what follows is of that. */
function isHeadedByName({ text = '' }: SpeechTopic): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const named = words.filter((word) => /^\p{Lu}/u.test(word) || word.length < 4);
  return words.length <= LONGEST_NAME && named.length === words.length;
}

const LONGEST_NAME = 7;
/** What it takes to get in. */
const ENTRY = /^(?:Tickets?|Admission|Entrance fees|Prices|Registration|The event)\b/;
const DEATHS = /\b(?:dead|died|killed|deaths?|hospitali[sz]ed|injured|missing|sickened|ill)\b/;

/** How longer words begin, so that "recalled" goes with "recall". */
function stemsOf(words: string): string[] {
  return (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !COMMON.test(word))
    .map((word) => word.slice(0, LONGEST_STEM));
}

const LONGEST_STEM = 5;
const COMMON =
  /^(?:that|this|with|from|have|were|what|when|which|about|more|than|over|after|before|they|them|their|there|these|those|will|would|could|says?|said|year|years|week|month|days|last|next|first|people|percent|million|billion|thousand|hundred|also|been|into|most|some|many|other|only|just|here|know|need|make|made|does|your|during|between|under|against|where|while|each|every|since)$/;

const TITLE = /[“"‘]([^“”"‘’]{3,60})[”"’]/g;
/** So far before "the film" its title stands. */
const REACH_OF_TITLE = 400;

function namesPlace({ mentions }: AnnotatedArticle, object: Span): boolean {
  return findWithin(mentions, object).some(({ kind, form }) => kind === 'place' && form === 'name');
}
