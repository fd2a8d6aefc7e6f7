import { FEMALE_NAMES, MALE_NAMES } from '#lexicon/names/genderedNames.ts';
import { NOMINAL_NOUNS } from '#lexicon/names/nominals.ts';
import { PERSON_NOUNS } from '#lexicon/names/personNouns.ts';
import { VAGUE_NOUNS } from '#lexicon/speech/vagueNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Speech } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';
import { countBefore, cut, findOverlapping, overlaps, type Span } from '#model/span.ts';
import { findNounPhrase } from './findNounPhrase.ts';
import { isBareDefinite } from './findOpenNouns.ts';

/**
 * What words of a statement stand for that was named before it, so that its line can say so: "she", "the bank", "the bill".
 * The speaker is left out, and who or what the statement has named itself.
 */
export function findMeantWords(said: SaidParts, speaker: Argument, annotated: AnnotatedArticle): Argument[] {
  const found: Argument[] = [];
  const meant = said.parts.flatMap((part) => [
    ...(said.speech === 'direct' ? [] : findNamed(part, speaker, annotated)),
    ...findBroughtInBefore(part, annotated),
  ]);
  for (const { span, name, kind } of meant) {
    const isKnown =
      isOfSpeaker(name, speaker) || found.some((other) => other.name === name || overlaps(other.span, span));
    if (!isKnown) found.push({ text: cut(annotated.article.text, span), span, name, ...(kind && { kind }) });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The parts of what is said, without what the article says between them. */
type SaidParts = { readonly parts: readonly Span[]; readonly speech: Speech };

/** "Dahl" is Ingrid Dahl. */
function isOfSpeaker(name: string, { name: own = '' }: Argument): boolean {
  return name === own || name.endsWith(` ${own}`) || own.endsWith(` ${name}`);
}

type NamedWords = Pick<Argument, 'span' | 'kind'> & { readonly name: string };

/** Pronouns and nouns of which annotation is sure whom they mean. */
function findNamed(content: Span, speaker: Argument, annotated: AnnotatedArticle): NamedWords[] {
  const { mentions, entities, tokens } = annotated;
  const inside = findOverlapping(mentions, content);
  return inside.flatMap((mention): NamedWords[] => {
    const entity = mention.entity === undefined ? undefined : entities[mention.entity];
    const token = tokens[mention.tokens.start];
    if (!entity || !token || !isReference(mention) || isNamedBefore(mention, inside)) return [];
    const { kind, span } = mention;
    if (kind === 'person') {
      const isClear =
        entity.kind === 'person' && isSomebodyElse(token.lower, speaker) && isJustNamed(mention, annotated);
      return isClear && !isPersonBefore(token, content, tokens) ? [{ span, name: entity.name, kind }] : [];
    }
    const before = tokens[mention.tokens.start - 1];
    if (before?.lower !== 'the' || mention.form !== 'nominal' || LOOSE.test(token.lower)) return [];
    return [{ span: { start: before.span.start, end: span.end }, name: entity.name, kind }];
  });
}

/** Any body may be called so. */
const LOOSE = /^(?:group|organi[sz]ation|party|school)$/;

/** "The man fell, and he …", "on his call with the king": somebody else in the same statement, or named in it only later. */
function isPersonBefore({ span, lower }: Token, content: Span, tokens: readonly Token[]): boolean {
  const before = findOverlapping(tokens, { start: content.start, end: span.start });
  if (/^(?:his|her)$/.test(lower) && before.length > 0 && before.every(({ pos }) => pos === 'ADP')) return true;
  return before.some(
    ({ lower: word, lemma }) => PERSON_NOUNS.has(word) || /^(?:man|woman|boy|girl|person)$/.test(lemma),
  );
}

/** Named in its own sentence or the one before, and not as who spoke there. */
function isJustNamed(
  { entity, span }: Mention,
  { mentions, attributions, sentences, tokens }: AnnotatedArticle,
): boolean {
  const own = tokens[countBefore(tokens, span.start)]?.sentence ?? 0;
  const near = { start: sentences[Math.max(0, own - 1)]?.span.start ?? 0, end: span.start };
  const names = findOverlapping(mentions, near).filter((other) => other.form === 'name' && other.entity === entity);
  return (
    names.length > 0 &&
    !attributions.some(({ speaker }) => speaker.some((words) => names.some((name) => overlaps(name.span, words))))
  );
}

/** A city or a country is too often another than the one named last. */
function isReference({ form, kind, isUnsure, isRelative }: Mention): boolean {
  return form !== 'name' && kind !== 'place' && isUnsure !== true && isRelative !== true;
}

/** "He" is not the woman who speaks; it may well be the man. */
function isSomebodyElse(pronoun: string, { kind, name = '' }: Argument): boolean {
  // "Her coach" is more often than not the coach of who is named next.
  if (/^(?:his|her|hers)$/.test(pronoun)) return false;
  if (kind !== 'person') return true;
  const [given = ''] = name.toLowerCase().split(' ');
  return /^(?:he|him|himself)$/.test(pronoun) ? FEMALE_NAMES.has(given) : MALE_NAMES.has(given);
}

/** Whom the statement names before is clear; if it names others of that kind it is not clear enough. */
function isNamedBefore({ span, kind }: Mention, inside: readonly Mention[]): boolean {
  return inside.some((other) => other.form === 'name' && other.kind === kind && other.span.end <= span.start);
}

/** How many sentences back a thing may have been brought in. */
const FARTHEST_SENTENCE = 3;

/** "The bill", "that plan": the last thing before it that was brought in by the same noun, "a bill to ban plastic bags". */
function findBroughtInBefore(content: Span, { tokens, article }: AnnotatedArticle): NamedWords[] {
  const first = countBefore(tokens, content.start);
  return findOverlapping(tokens, content).flatMap((token, i) => {
    const at = first + i;
    const isKnownOtherwise = NOMINAL_NOUNS.has(token.lower) || VAGUE_NOUNS.has(token.lower);
    if (i === 0 || isKnownOtherwise || !isBareDefinite(tokens, at)) return [];
    const phrase = findBroughtIn(at, first, tokens);
    const start = tokens[at - 1]?.span.start ?? token.span.start;
    return phrase ? [{ span: { start, end: token.span.end }, name: cut(article.text, phrase) }] : [];
  });
}

/** "Company board": of which company, it does not tell. */
function isOfAny(phrase: Span, tokens: readonly Token[]): boolean {
  const words = findOverlapping(tokens, phrase);
  return words.length === 2 && NOMINAL_NOUNS.has(words[0]?.lower ?? '');
}

/** The last phrase with the same noun before the statement; none if the statement has the noun itself. */
function findBroughtIn(at: number, first: number, tokens: readonly Token[]): Span | undefined {
  const token = tokens[at] as Token;
  for (let i = at - 2; i >= 0; i--) {
    const other = tokens[i] as Token;
    if (token.sentence - other.sentence > FARTHEST_SENTENCE) return undefined;
    if (other.lower !== token.lower) continue;
    if (i >= first) return undefined;
    const phrase = findNounPhrase(tokens, i);
    if (phrase) return isOfAny(phrase, tokens) ? undefined : phrase;
  }
  return undefined;
}
