import { FEMALE_NAMES, MALE_NAMES } from '#lexicon/names/genderedNames.ts';
import { KNOWN_TO_ALL } from '#lexicon/speech/knownToAll.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { onceFor } from '#model/makeOnce.ts';
import type { Token } from '#model/sentence.ts';
import { findOverlapping } from '#model/span.ts';
import { stemWord } from '#text/stemWord.ts';
import { isOnManyThings, stemsIn } from './headings.ts';
import type { ReadClaim } from './readClaim.ts';

/** "Two of the victims were young", and nothing that could be shown beside it tells of what. */
export function isLeftUnclear(claim: ReadClaim): boolean {
  const { open, isVague, topic, said, speech, annotated } = claim;
  const [first] = open;
  if (isVague && said.length < LONG && topic === undefined && isOnManyThings(annotated)) return true;
  if (
    isVague &&
    said.length < (speech === 'direct' ? FEW_QUOTED : FEW) &&
    topic !== undefined &&
    topic.text === undefined
  )
    return true;
  if (first === undefined) return false;
  if (topic?.text !== undefined) {
    const heading = `${topic.text} ${topic.under ?? ''}`;
    // Further in, the words around it tell enough.
    return open.some(
      (token) =>
        (said.indexOf(token) < FIRST_OF_ALL ||
          (token.pos === 'NOUN' && speech !== 'direct' && said.length < SHORT) ||
          (OF_ONE.test(token.lower) && (speech !== 'direct' || said.indexOf(token) < FIRST_WORDS)) ||
          (speech !== 'direct' && said.length < LONG && POINTING.test(token.lower))) &&
        !isToldBy(heading, token, claim),
    );
  }
  // In a long quotation one thing that is not told matters little, if it is not what it opens with.
  const isInside = open.length === 1 && said.indexOf(first) > FIRST_WORDS && said.length > LONG_QUOTATION;
  return speech !== 'direct' || !isInside;
}

/** Whether a heading tells whom "she" or what "those ferries" means: it names somebody else, or the ferries. */
function isToldBy(topic: string, token: Token, { said, speech, speaker, annotated }: ReadClaim): boolean {
  if (OF_ONE.test(token.lower)) {
    const own = stemsIn(speaker.name ?? speaker.text);
    const others = token.lower.startsWith('h') && !token.lower.startsWith('her') ? FEMALE_NAMES : MALE_NAMES;
    return [...stemsIn(topic)].some((stem) => {
      const given = givenNamesIn(annotated).get(stem) ?? [];
      return !own.has(stem) && given.some((name) => !others.has(name));
    });
  }
  if (token.pos === 'NOUN' && speech !== 'direct' && said.length < SHORT)
    return stemsIn(topic).has(stemWord(token.lower)) || said.some(isNamed);
  if (!POINTING.test(token.lower)) return true;
  const noun = said.slice(said.indexOf(token) + 1).find(({ pos }) => !/^(?:ADJ|ADV|CCONJ)$/.test(pos));
  // "That year the ferry sank".
  if (token.lower === 'that' && said.indexOf(token) < 2 && KNOWN_TO_ALL.has(noun?.lower ?? '')) return false;
  return noun?.pos !== 'NOUN' || OF_TIME.test(noun.lemma) || topic.toLowerCase().includes(noun.lemma);
}

/** The given names of an article's people, by the stem of their family name. */
const givenNamesIn = onceFor(({ entities }: AnnotatedArticle): ReadonlyMap<string, readonly string[]> => {
  const given = new Map<string, string[]>();
  for (const { kind, name } of entities) {
    if (kind !== 'person') continue;
    const [first = ''] = name.toLowerCase().split(' ');
    for (const stem of stemsIn(name.slice(name.lastIndexOf(' ') + 1)))
      given.set(stem, [...(given.get(stem) ?? []), first]);
  }
  return given;
});

/** "At this point", "that night" need no telling. */
const OF_TIME =
  /^(?:day|end|hour|minute|moment|month|morning|night|part|place|point|second|sense|side|time|way|week|world|year)$/;
const OF_ONE = /^(?:he|him|his|she|her|hers)$/;
const POINTING = /^(?:this|that|these|those|such|similar|both)$/;
/** In so few words, what one thing means that is told of elsewhere matters. */
const SHORT = 10;
function isNamed({ pos }: Token): boolean {
  return pos === 'PROPN';
}

/** How many words mostly tell themselves what they are about. */
const LONG = 24;
/** So few words that name nobody tell nothing if no heading does. */
const FEW = 9;
/** Who is quoted has the scene in mind. */
const FEW_QUOTED = 14;
/** A quotation mark, a preposition and a pronoun. */
const FIRST_OF_ALL = 4;
const FIRST_WORDS = 12;
const LONG_QUOTATION = 30;

/** What answers a question that stands before it. */
export function isReply({ said: [first], speech, content, annotated: { article } }: ReadClaim): boolean {
  const behind = article.text.slice(first?.span.end ?? content.start);
  if (speech === 'direct' || !/^(?:yes|no|absolutely|definitely|both)$/.test(first?.lower ?? '')) return false;
  return /^[,.!]/.test(behind) || /^\s(?:to|of)\s/.test(behind);
}

/** What is told of somebody by the way comes from another, and not the clause around it. */
export function isOfAside({ attribution, cue, annotated: { tokens } }: ReadClaim): boolean {
  const [first, second] = attribution.content;
  if (!first || !second || cue[0]?.lower !== 'according') return false;
  const opening = findOverlapping(tokens, first);
  return (
    opening.some(({ text }) => text === ',') &&
    !opening.some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')))
  );
}
