import { asArgument } from '#extract/facts/asArgument.ts';
import { findPostHolder } from '#extract/facts/findPostHolder.ts';
import type { LineUnit } from '#extract/patterns/line.ts';
import { PEOPLE_NOUNS } from '#lexicon/names/peopleNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { MentionKind } from '#model/mention.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import type { EventMatch } from './eventMatch.ts';

type RosterContext = { readonly annotated: AnnotatedArticle; readonly facts: readonly Fact[] };

const NOWHERE = { start: 0, end: 0 };
const PEOPLE_WORDS = new Set(PEOPLE_NOUNS);
/** Behind these a name belongs to the name before it. */
const OF_WORDS = /^(?:of|for|to|by|with|from|at|in|on)$/;
/** In front of a clause about somebody named just before: "who is the mayor". */
const RELATIVE_WORDS = /^(?:who|which|whom)$/;

/**
 * The people listed on one side of a match, each with whatever posts stand between them: "Mayor Ma Rong, Karl Berg, who
 * heads the bureau, and Ida Lund". If nobody is named, the post or the people that are: "the mayor", "delegates".
 */
export function rosterOf(
  { line, units, rule }: EventMatch,
  kinds: readonly MentionKind[],
  known: RosterContext,
): Argument[] {
  const first = line.units.indexOf(units[0] as LineUnit);
  const last = first + units.length;
  const side = rule.roster === 'after' ? unitsAhead(line.units.slice(last)) : unitsBehind(line.units.slice(0, first));
  // "X praised Ma Rong and attended": whoever attended did the praising, and is no name of the list.
  if (rule.roster === 'before' && /^(?:and|but|then)$/.test(plainWordOf(side.at(-1) ?? { span: NOWHERE }))) return [];
  const named = side.filter(
    (unit, i) => kinds.some((kind) => kind === unit.mention?.kind) && isMember(side, i, known.annotated),
  );
  if (named.length > 0) return dropNamedTwice(named.map((unit) => asArgument(unit, known.annotated)));
  return findUnnamed(side, known);
}

/** "Ma Rong, a captain herself": the same person twice. */
function dropNamedTwice(members: readonly Argument[]): Argument[] {
  return members.filter(({ name }, i) => name === undefined || members.findIndex((other) => other.name === name) === i);
}

/** Up to the next verb that is not in a clause about one of the people. */
function unitsAhead(units: readonly LineUnit[]): readonly LineUnit[] {
  const end = units.findIndex((_, i) => isEdge(units, i));
  return end < 0 ? units : units.slice(0, end);
}

function unitsBehind(units: readonly LineUnit[]): readonly LineUnit[] {
  return units.slice(units.findLastIndex((_, i) => isEdge(units, i)) + 1);
}

function isEdge(units: readonly LineUnit[], i: number): boolean {
  const unit = units[i];
  if (!unit || /^[;:“"”]$/.test(plainWordOf(unit))) return true;
  const isVerb = !unit.mention && /^(?:VERB|AUX)$/.test(unit.token?.pos ?? '') && !NO_VERBS.test(plainWordOf(unit));
  return isVerb && !units.slice(Math.max(0, i - 2), i).some((before) => RELATIVE_WORDS.test(plainWordOf(before)));
}

/** Taken for verbs, yet they only join a list to what it is of. */
const NO_VERBS = /^(?:including|among|led|headed)$/;

/** Of the name's own, not of what stands before it: "Ma Rong of Oslo", "Oslo's mayor". */
function isMember(units: readonly LineUnit[], i: number, { article }: AnnotatedArticle): boolean {
  const [before, mention] = [units[i - 1], units[i]?.mention];
  if (!mention || mention.isRelative) return false;
  if (mention.form !== 'name' && mention.entity === undefined) return false;
  if (/^(?:['’]s?\b|-\p{L})/u.test(article.text.slice(mention.span.end, mention.span.end + 3))) return false;
  return !before || !OF_WORDS.test(plainWordOf(before));
}

/** "The general secretary" or "representatives of both congresses" that stand first. */
function findUnnamed(units: readonly LineUnit[], { annotated, facts }: RosterContext): Argument[] {
  const at = units.findIndex(
    (unit, i) =>
      (PEOPLE_WORDS.has(plainWordOf(unit)) || unit.mention?.kind === 'post') &&
      !OF_WORDS.test(plainWordOf(units[i - 1] ?? unit)),
  );
  const head = units[at];
  if (!head) return [];
  const before = units[at - 1];
  const start = before && DETERMINER.test(plainWordOf(before)) ? before.span.start : head.span.start;
  const span = { start, end: head.span.end };
  const text = cut(annotated.article.text, span);
  const holder = findPostHolder(span, annotated, facts);
  const isGroup = PEOPLE_WORDS.has(text.toLowerCase().split(/\s+/u).at(-1) ?? '');
  return holder || isGroup
    ? [{ text, span: withBody(span, annotated), ...holder }].map((one) => withWords(one, annotated))
    : [];
}

const DETERMINER = /^(?:the|an?|several|two|three|four|five|local|senior|some|many)$/;

/** "Representatives" with the bodies they are of. */
function withBody(span: Span, { article, mentions }: AnnotatedArticle): Span {
  const [rest = ''] = /^ (?:of|from) (?:the )?/u.exec(article.text.slice(span.end)) ?? [];
  const start = span.end + rest.length;
  const body =
    rest &&
    findOverlapping(mentions, { start, end: start + 1 }).find((one) => one.span.start === start && one.kind !== 'post');
  return body ? { start: span.start, end: body.span.end } : span;
}

function withWords(argument: Argument, { article }: AnnotatedArticle): Argument {
  return { ...argument, text: cut(article.text, argument.span) };
}

/** A word as it stands, in small letters; of a mention or a date nothing, but "who" is a word although it stands for somebody. */
function plainWordOf({ mention, moment, token }: LineUnit): string {
  if (moment || (mention && !mention.isRelative)) return '';
  return token?.lower ?? '';
}
