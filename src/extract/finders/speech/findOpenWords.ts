import { FEMALE_NAMES, MALE_NAMES } from '#lexicon/names/genderedNames.ts';
import { PERSON_NOUNS } from '#lexicon/names/personNouns.ts';
import { KNOWN_TO_ALL } from '#lexicon/speech/knownToAll.ts';
import { VAGUE_NOUNS } from '#lexicon/speech/vagueNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Speech } from '#model/fact.ts';
import type { Token } from '#model/sentence.ts';
import { findOverlapping, overlaps, type Span } from '#model/span.ts';
import { findOpenNouns } from './findOpenNouns.ts';

type SaidWords = {
  readonly parts: readonly Span[];
  readonly speech: Speech;
  readonly speaker: Argument;
  readonly meant: readonly Argument[];
};

/**
 * The words of a statement that its reader must know from before: "the victims", "these warnings", "two others", and "it" or "they" with
 * nothing ahead of it in the statement that it could stand for.
 */
export function findOpenWords(words: SaidWords, annotated: AnnotatedArticle): Token[] {
  const said = words.parts.flatMap((part) => findOverlapping(annotated.tokens, part));
  const isMeant = ({ span }: Token) => words.meant.some((one) => overlaps(one.span, span));
  const nouns = new Set(findOpenNouns(said, annotated.tokens).filter((noun) => !isOfPlace(noun, words, annotated)));
  return said.filter(
    (token, at) =>
      !isMeant(token) &&
      (nouns.has(token) ||
        isOpenPointer(said, at) ||
        isOpenPlace(said, at, words, annotated) ||
        isOpenPronoun(said, at, words, annotated)),
  );
}

/** "Three died in Viken, and 52 of the county's roads are shut". */
function isOfPlace({ lower, span }: Token, { parts }: SaidWords, { mentions }: AnnotatedArticle): boolean {
  if (!/^(?:state|city|town|county|country|district|region|village|area|island)$/.test(lower)) return false;
  return parts
    .flatMap((part) => findOverlapping(mentions, part))
    .some((one) => one.kind === 'place' && one.form === 'name' && one.span.end <= span.start);
}

/** "The rural parts of the state": which, only the place named before tells. */
function isOpenPlace(said: readonly Token[], at: number, words: SaidWords, annotated: AnnotatedArticle): boolean {
  const [before, token, behind] = [said[at - 1], said[at] as Token, said[at + 1]];
  if (!/^(?:state|county)$/.test(token.lower) || before?.lower !== 'the' || behind?.lower === 'of') return false;
  return !/^(?:NOUN|PROPN)$/.test(behind?.pos ?? '') && !isOfPlace(token, words, annotated);
}

/** "These warnings", "such schemes", "two others", "another one": told apart from what was named before. */
function isOpenPointer(said: readonly Token[], at: number): boolean {
  const word = said[at] as Token;
  const before = said.slice(0, at);
  if (word.lower === 'similar') return isOpenSimilar(said, at);
  if (word.lower === 'both') return isOpenBoth(said, at);
  if (word.lower === 'others') return !before.some(isNamingNoun);
  if (!/^(?:this|that|these|those|such)$/.test(word.lower)) return false;
  const noun = said.findIndex(({ pos, lower }, i) => i > at && !/^(?:ADJ|ADV|CCONJ)$/.test(pos) && !isArticle(lower));
  const [next, behind] = [said[noun], said[noun + 1]];
  // "That year the ferry sank", "of those 280".
  if (word.lower === 'that' && at < 2 && OF_TIME.test(next?.lower ?? '')) return true;
  if (word.lower === 'those' && next?.pos === 'NUM' && !/^(?:NOUN|ADJ)$/.test(behind?.pos ?? '')) return true;
  if (word.text === 'That' && next?.pos === 'NOUN' && behind?.pos === 'AUX') return true;
  if (next?.pos !== 'NOUN' || KNOWN_TO_ALL.has(next.lower)) return false;
  if (word.lower === 'that' && (word.pos !== 'DET' || next.lower.endsWith('s') || !pointsAt(said, at))) return false;
  if (word.lower === 'those' && /^(?:who|that|in|of|with)$/.test(behind?.lower ?? '')) return false;
  return !before.some(({ lemma }) => lemma === next.lemma);
}

/** "On similar grounds", "similar rules": not "similar to the ferry", "share a similar past". */
function isOpenSimilar(said: readonly Token[], at: number): boolean {
  const [before, next, behind] = [said[at - 1], said[at + 1], said[at + 2]];
  const isAhead = at < 2 || /^(?:on|for|of)$/.test(before?.lower ?? '');
  return isAhead && next?.pos === 'NOUN' && !/^(?:to|as|between|in)$/.test(behind?.lower ?? '');
}

/** "Both companies", and neither is named ahead of it. */
function isOpenBoth(said: readonly Token[], at: number): boolean {
  const next = said[at + 1];
  const isOfAny = /^(?:side|chamber|end|hand|party|sex|parent|part|eye|house|arm|leg|direction|world)$/.test(
    next?.lemma ?? '',
  );
  return next?.pos === 'NOUN' && next.lower.endsWith('s') && !isOfAny && !said.slice(0, at).some(isNamingNoun);
}

/** "Such a ferry". */
function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}

const OF_TIME = /^(?:year|month|week|day|night|morning|afternoon|evening|season|summer|winter)$/;

/** "Broke that rule", and no clause: "said that rain fell". */
function pointsAt(said: readonly Token[], at: number): boolean {
  return (
    at === 0 ||
    (at === 1 && /^(?:before|after|since|until|during|under|despite|without)$/.test(said[0]?.lower ?? '')) ||
    (at > 1 &&
      /^(?:VERB|ADP)$/.test(said[at - 1]?.pos ?? '') &&
      (said[at - 2]?.pos !== 'PRON' || said[at + 1]?.lower === 'same'))
  );
}

function isOpenPronoun(said: readonly Token[], at: number, words: SaidWords, annotated: AnnotatedArticle): boolean {
  const { lower } = said[at] as Token;
  const before = said.slice(0, at);
  if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(lower))
    return (
      isOfOther(said, at, words, annotated) ||
      (!isOfSpeaker(said, at, words) && !before.some((token) => isPerson(token, annotated)))
    );
  if (/^(?:they|them|their|theirs|themselves)$/.test(lower)) return !isSeveral(words) && !before.some(isNamingNoun);
  if (/^(?:it|its|itself)$/.test(lower)) return isOpenIt(said, at, words);
  if (/^(?:that|this|these|those)$/.test(lower)) return isOpenThat(said, at);
  if (lower === 'here') return words.speech !== 'direct';
  return lower === 'there' && said[at - 1]?.pos === 'ADP' && !before.some(isNamingNoun);
}

/** "It is time to …" opens nothing, nor does the "it" of a firm that speaks. */
function isOpenIt(said: readonly Token[], at: number, { speech, speaker }: SaidWords): boolean {
  if (said.slice(0, at).some(isNamingNoun) || (speech !== 'direct' && speaker.kind !== 'person')) return false;
  const rest = said.slice(at + 1, at + 12);
  // "It did not do enough to …" keeps no place.
  const verb = rest.find(
    ({ pos, lower }) =>
      /^(?:VERB|AUX)$/.test(pos) && !/^(?:will|would|can|could|may|might|should|has|have|had|not)$/.test(lower),
  );
  if (!verb || !KEEPS_PLACE.test(verb.lower)) return true;
  const stop = rest.findIndex(({ text }) => /^[.!?;]$/.test(text));
  return !(stop < 0 ? rest : rest.slice(0, stop)).some(({ lower }) =>
    /^(?:to|that|if|whether|when|how|for)$/.test(lower),
  );
}
const KEEPS_PLACE =
  /^(?:is|was|be|been|being|['’]s|were|seem|seems|seemed|feels?|felt|takes?|took|makes?|made|looks?|looked|appears?|appeared|turns?|turned|depends|comes|matters|hurts|helps|rain(?:s|ed)?|snow(?:s|ed)?)$/;

/** How many words mostly leave more open than they tell. */
const SHORT = 22;

/** "That is so": not "that the ferry sails", "those who sail". */
function isOpenThat(said: readonly Token[], at: number): boolean {
  const next = said[at + 1];
  const previous = said[at - 1];
  // "We cannot allow that to happen".
  const isObject = /^(?:VERB|ADP)$/.test(previous?.pos ?? '') && /^(?:PUNCT|PART)$|^$/.test(next?.pos ?? '');
  if (isObject && said.length < SHORT) return true;
  if (said.slice(0, at).some(isNamingNoun)) return false;
  if (/^(?:who|in|of|with)$/.test(next?.lower ?? '')) return false;
  const isFirst = !previous || /^["“'‘,.;]$/.test(previous.text) || /^(?:CCONJ|ADV|ADP)$/.test(previous.pos);
  return isFirst && /^(?:AUX|VERB|PUNCT|ADV)$|^$/.test(next?.pos ?? '') && (at > 0 || next?.pos === 'AUX');
}

/** "Lee has criticised Berg and said he should go": right behind the cue, "he" may as well be who is named between. */
function isOfOther(
  said: readonly Token[],
  at: number,
  { speech, speaker }: SaidWords,
  { mentions, sentences }: AnnotatedArticle,
): boolean {
  const [first] = said;
  const sentence = sentences[first?.sentence ?? -1];
  if (speech === 'direct' || at > 1 || !first || !sentence || first.span.start < speaker.span.end) return false;
  const between = { start: Math.max(sentence.span.start, speaker.span.end), end: first.span.start };
  return findOverlapping(mentions, between).some(
    ({ kind, form, span }) => kind === 'person' && form === 'name' && span.start > speaker.span.end,
  );
}

/** What is reported of a man says "he" of him. */
function isOfSpeaker(said: readonly Token[], at: number, { parts, speech, speaker }: SaidWords): boolean {
  const pronoun = said[at]?.lower ?? '';
  if (speech === 'direct' || speaker.kind !== 'person') return false;
  // "He was late, Lee said": somebody else, if it is Lee who is named behind it.
  const isAhead = at < 2 && (parts.at(-1)?.end ?? 0) <= speaker.span.start;
  if (isAhead && !/^(?:he|she)$/i.test(speaker.text)) return false;
  const [given = ''] = (speaker.name ?? '').toLowerCase().split(' ');
  return !(/^(?:he|him|his|himself)$/.test(pronoun) ? FEMALE_NAMES : MALE_NAMES).has(given) || isOfBoth(given);
}

function isOfBoth(given: string): boolean {
  return FEMALE_NAMES.has(given) && MALE_NAMES.has(given);
}

function isSeveral({ speech, speaker }: SaidWords): boolean {
  return speech !== 'direct' && speaker.kind !== 'person';
}

function isPerson({ span, lower, lemma }: Token, { mentions }: AnnotatedArticle): boolean {
  if (
    PERSON_NOUNS.has(lower) ||
    /^(?:man|woman|boy|girl|guy|person|god|anyone|somebody|someone|who|.*-old)$/.test(lemma)
  )
    return true;
  return findOverlapping(mentions, span).some(
    ({ kind, form }) => (kind === 'person' || kind === 'post') && form !== 'pronoun',
  );
}

function isNamingNoun({ pos, lemma, lower }: Token): boolean {
  return /^(?:NOUN|PROPN)$/.test(pos) && !VAGUE_NOUNS.has(lemma) && !VAGUE_NOUNS.has(lower);
}
