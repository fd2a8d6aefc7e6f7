import { LIGHT_VERBS, VAGUE_NOUNS } from '#lexicon/speech/vagueNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Speech } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';
import { findOverlapping, overlaps, type Span } from '#model/span.ts';
import { findOpenNouns } from './findOpenNouns.ts';
import { opensClause } from './isCutOff.ts';

/** Words that are to be understood by themselves, without those around them. */
export type Words = {
  /** Its parts, without what the article says between them. */
  readonly parts: readonly Span[];
  readonly speech: Speech;
  /** In what a person is said to have said "he" is mostly that person, in what a firm said "it" is the firm. */
  readonly isByPerson: boolean;
  /** Before their speaker is named, "it" is something else. */
  readonly isBefore: boolean;
  /** Words of it that stand for something named before. */
  readonly meant: readonly Argument[];
  /** In an interview the speaker's name and a colon stand before them. */
  readonly isLabelled: boolean;
  /** What it is on is told beside it. */
  readonly hasTopic: boolean;
};

/** What a statement must name to tell something alone; more in a quotation, where who speaks has the scene in mind. */
const ENOUGH: Readonly<Record<Speech, number>> = { direct: 2.5, mixed: 2, indirect: 1.5 };
/** "the proposed cuts" tells less than a clause. */
const ENOUGH_OF_THING = 2;
/** What it must name if it opens with "that" or "they", so that one can tell what that is. */
const ENOUGH_IF_OPEN = { alone: 8, onTopic: 4 };

/** What a thing told of before takes from the rest, "the exact impacts". */
const COST_OF_OPEN = 1;

/** What it must name if it opens with a thing told of before, "the mission was late". */
const ENOUGH_OF_OPEN_NOUN = 5;

/** Opens what is about something else: "which would cost too much", "that is so". */
const POINTS_BACK = /^(?:which|who|whom|whose|this|these|those|some|such|neither|none)$/;
/** Opens a thing told of before: "laid out these plans". */
const TOLD_BEFORE = /^(?:this|these|those|such)$/;

/** Whether the words can be understood alone: they name what they are about, and it is no bare "this" or "they". */
export function tellsSomething(words: Words, annotated: AnnotatedArticle): boolean {
  const said = words.parts.flatMap((part) => findOverlapping(annotated.tokens, part));
  const pointers = words.parts.flatMap((part) => findOverlapping(annotated.mentions, part));
  if (words.speech !== 'direct' && !isWhole(said)) return false;
  // Told by the writer in the first person: "the doctor told me to take my time".
  if (
    words.speech === 'indirect' &&
    !words.isLabelled &&
    said.some(({ text }) => /^(?:I|me|[Mm]y|us|[Ww]e|[Oo]ur)$/.test(text))
  )
    return false;
  const open = words.hasTopic
    ? []
    : findOpenNouns(said, annotated.tokens).filter(({ span }) => !isMeant(span, words.meant));
  const isThing = words.speech === 'indirect' && !opensClause(said);
  const enough = isOpen(said, words)
    ? ENOUGH_IF_OPEN[words.hasTopic ? 'onTopic' : 'alone']
    : opensWith(open, said, words.speech)
      ? ENOUGH_OF_OPEN_NOUN
      : isThing
        ? ENOUGH_OF_THING
        : ENOUGH[words.speech];
  return weigh(said, pointers, words.meant, open) >= enough;
}

/** "The mission was late", "that the proposed cuts …": right at the front, and nothing tells which. */
function opensWith(open: readonly Token[], said: readonly Token[], speech: Speech): boolean {
  if (speech === 'direct') return false;
  const that = said[0]?.lower === 'that' ? 1 : 0;
  // "All of the homes".
  const start = said[that + 1]?.lower === 'of' ? that + 2 : that;
  const at = said.findIndex(({ pos }, i) => i > start && pos !== 'ADJ');
  const token = said[at];
  if (!token || !/^(?:the|this|these|those)$/.test(said[start]?.lower ?? '')) return false;
  return isNamingNoun(token) && open.includes(token);
}

/** Neither the tail of another clause nor cut off before a noun. */
function isWhole(said: readonly Token[]): boolean {
  const opening = said[0]?.lower === 'that' ? said.slice(1) : said;
  const [first, second] = opening;
  if (!first) return false;
  if (POINTS_BACK.test(first.lower) && /^(?:VERB|AUX|ADV|PART)$/.test(second?.pos ?? 'VERB')) return false;
  if (TOLD_BEFORE.test(first.lower) && !opening.some(isVerb)) return false;
  if (/^(?:him|me|us|them)$/.test(first.lower)) return false;
  if (/^(?:it|her)$/.test(first.lower) && !opening.some(isVerb)) return false;
  if (said[0]?.lower === 'that' && /^(?:VERB|AUX)$/.test(first.pos) && !first.lower.endsWith('ing')) return false;
  // "The bank said, a move that potentially frees up money".
  if (said[0]?.lower === 'that' && first.pos === 'ADV' && second && isVerb(second) && !second.lower.endsWith('ing'))
    return false;
  return !/^(?:of|to|the|and|that|which|with|for|by)$/.test(said.at(-1)?.lower ?? '');
}

/** Names count two, other nouns and numbers one, verbs and adjectives half; none twice, and what names nothing not at all. */
function weigh(
  said: readonly Token[],
  pointers: readonly Mention[],
  meant: readonly Argument[],
  open: readonly Token[],
): number {
  const names = pointers.filter(({ form, kind }) => form === 'name' && kind !== 'post');
  const named = new Set(names.map(({ entity, span }) => entity ?? -1 - span.start));
  const others = said.filter(({ span }) => !names.some((name) => overlaps(name.span, span)));
  const nouns = new Set(
    others.filter((token) => isNamingNoun(token) && !open.includes(token)).map(({ lemma }) => lemma),
  );
  const telling = new Set(others.filter(isTelling).map(({ lemma }) => lemma));
  return 2 * (named.size + meant.length) + nouns.size + telling.size / 2 - open.length * COST_OF_OPEN;
}

function isMeant(span: Span, meant: readonly Argument[]): boolean {
  return meant.some((word) => overlaps(word.span, span));
}

function isNamingNoun({ pos, lemma, lower }: Token): boolean {
  return /^(?:NOUN|PROPN|NUM|SYM)$/.test(pos) && !VAGUE_NOUNS.has(lemma) && !VAGUE_NOUNS.has(lower);
}

function isTelling({ pos, lemma }: Token): boolean {
  return pos === 'ADJ' || (pos === 'VERB' && !LIGHT_VERBS.has(lemma));
}

const OPEN_PRONOUN = /^(?:it|they|them|he|him|she|this|that|these|those|himself|herself|itself|themselves)$/;

/** "That is so", "I hope they come": a word for something before them, and nothing named ahead of it. */
function isOpen(said: readonly Token[], words: Words): boolean {
  const { speech, isByPerson, isBefore, meant } = words;
  const opening = said[0]?.lower === 'that' && speech !== 'direct' ? said.slice(1) : said;
  if (COUNTS_OTHERS.test(`${opening[0]?.lower} ${opening[1]?.pos}`) || isOwnerUnnamed(opening, words)) return true;
  if (POINTS_AT_NOUN.test(`${opening[0]?.lower} ${opening[1]?.pos}`)) return true;
  const at = opening.findIndex((token, i) => isNamingNoun(token) || isOpenPronoun(opening, i));
  const word = opening[at]?.lower ?? '';
  if (at < 0 || !isOpenPronoun(opening, at)) return at < 0;
  if (isMeant((opening[at] as Token).span, meant)) return false;
  if (word === 'it' && isPlaceholder(opening.slice(at + 2))) return false;
  if (speech === 'direct' || !/^(?:it|they|he|she)$/.test(word)) return true;
  return isByPerson ? !/^(?:he|she)$/.test(word) : isBefore || !/^(?:it|they)$/.test(word);
}

/** "Three were saved", "some are late". */
const COUNTS_OTHERS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|others|both|many|most|all|each|neither) (?:AUX|VERB)$/;

/** "Its bite hurts", said by somebody who is no "it", or before it is told who says so. */
function isOwnerUnnamed([first]: readonly Token[], { speech, isByPerson, isBefore, meant }: Words): boolean {
  if (!first || isMeant(first.span, meant)) return false;
  if (first.lower === 'its') return speech === 'direct' || isByPerson || isBefore;
  return first.lower === 'their' && speech !== 'direct' && isByPerson;
}

/** "That figure will change", "those plans". */
const POINTS_AT_NOUN = /^(?:that|these|those|such) NOUN$/;

/** Words that stand for a noun if none follows: "this is", "told her that". */
const NEEDS_NOUN = /^(?:this|that|these|those|her)$/;

function isOpenPronoun(words: readonly Token[], at: number): boolean {
  const [word, next] = [words[at]?.lower ?? '', words[at + 1]];
  if (at === 0 && word === 'here') return true;
  if (word === 'those' && next?.lower === 'who') return false;
  if (!OPEN_PRONOUN.test(word) && word !== 'her') return false;
  if (word === 'that' && at > 0 && !/^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(words[at - 1]?.pos ?? '')) return false;
  return !NEEDS_NOUN.test(word) || !next || /^(?:VERB|AUX|ADV|ADP|PART|PUNCT|PRON|SCONJ)$/.test(next.pos);
}

/** How far behind "it" the subject it keeps the place of may begin, in tokens. */
const FARTHEST_SUBJECT = 10;

/** "It is time to …", "it is clear that …". */
function isPlaceholder(behind: readonly Token[]): boolean {
  const stop = behind.findIndex(({ text }) => /^[.!?;]$/.test(text));
  return behind
    .slice(0, stop < 0 ? FARTHEST_SUBJECT : Math.min(stop, FARTHEST_SUBJECT))
    .some(({ lower }) => /^(?:to|that|if|whether)$/.test(lower));
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}
