import { asArgument } from '#extract/facts/asArgument.ts';
import { createFact } from '#extract/facts/createFact.ts';
import type { LineUnit } from '#extract/patterns/line.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { PartialDate } from '#model/article.ts';
import type { Argument, Fact, Qualifiers } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import type { EventMatch, EventPhrase } from './eventMatch.ts';
import { isAhead } from './isReal.ts';
import { nameAnaphors } from './nameAnaphors.ts';
import { rosterOf } from './rosterOf.ts';
import { dateOfEvent, placeOfEvent } from './whenAndWhere.ts';

type EventContext = { readonly annotated: AnnotatedArticle; readonly facts: readonly Fact[] };

/** How many characters back the event can stand that "also attended" is about. */
const REACH_OF_ATTENDED = 2500;

/** The facts that matches state: one for each pair of a participant, host, visitor or party and what it took part in. */
export function toEventFacts(
  matches: readonly EventMatch[],
  phrases: readonly EventPhrase[],
  known: EventContext,
): Fact[] {
  const told = new Set(matches.flatMap(({ rule, phrase }) => (phrase && rule.relation === 'event' ? [phrase] : [])));
  const dated = matches.flatMap((match) => (match.phrase && dateOfEvent(match) ? [match.phrase] : []));
  const named = nameAnaphors(phrases, new Set([...told, ...dated]));
  const places = new Map(phrases.map((phrase, i) => [phrase, i]));
  const names = new Set(phrases.flatMap((phrase, i) => (told.has(phrase) ? [named[i]?.name] : [])));
  return matches.flatMap((match) => {
    const own = match.phrase && named[places.get(match.phrase) ?? -1];
    const phrase = own ?? (match.rule.relation === 'attended' ? lastTold(match, named, names) : undefined);
    return objectsOf(match, phrase, known).flatMap((object) =>
      subjectsOf(match, object, known).map((subject) => asEventFact(match, { subject, object, phrase }, known)),
    );
  });
}

/** The last event before a match that the article tells when or where of. */
function lastTold(
  { units }: EventMatch,
  phrases: readonly EventPhrase[],
  told: ReadonlySet<string | undefined>,
): EventPhrase | undefined {
  const at = units[0]?.span.start ?? 0;
  const near = { start: at - REACH_OF_ATTENDED + 1, end: at };
  const before = findOverlapping(phrases, near).filter(({ span }) => span.start >= near.start);
  const last = before.findLast(({ name, kind }) => told.has(name) || kind === 'ceremony');
  // Whoever came to a service was not at the funeral that is told of before.
  return last && told.has(last.name) ? last : undefined;
}

function objectsOf(
  { rule, roles, line }: EventMatch,
  phrase: EventPhrase | undefined,
  { annotated }: EventContext,
): Argument[] {
  if (rule.relation === 'visited' || (rule.relation === 'event' && !phrase))
    return (roles.object ?? [])
      .filter((unit) => unit.mention && unit.mention.form !== 'pronoun' && !opensClause(line.units, unit))
      .map((unit) => asArgument(unit, annotated));
  if (!phrase) return [];
  const { span } = phrase.mention;
  return [{ text: cut(annotated.article.text, span), span, name: phrase.name }];
}

/** "A visit to Japan, and as Oslo slept": what stands behind such a word was not visited. */
function opensClause(units: readonly LineUnit[], unit: LineUnit): boolean {
  const before = units[units.indexOf(unit) - 1]?.token?.lower ?? '';
  return /^(?:as|while|when|but|with|for|by|in|at|from|where|before|after)$/.test(before);
}

/** Parties of an agreement make a pair with the next; a lone one needs none. An event without a host is its place's, else its own. */
function subjectsOf(match: EventMatch, object: Argument, { annotated, facts }: EventContext): Argument[] {
  const { rule, roles } = match;
  if (rule.roster) {
    const isAgreed = rule.relation === 'agreed';
    const members = rosterOf(match, isAgreed ? ROSTER_PARTIES : ROSTER_PEOPLE, { annotated, facts });
    return isAgreed && members.length === 1 && !namesExample(match, annotated) ? [] : members;
  }
  const named = (roles.subject ?? []).flatMap((unit) =>
    isResolved(unit) && isOwnSubject(unit, match, annotated) ? [asArgument(unit, annotated)] : [],
  );
  if (named.length > 0 || rule.relation !== 'event' || roles.subject) return named;
  return [placeOfEvent(match, annotated) ?? object];
}

/** "Nine firms, Nordsee Bank among them, reached agreement". */
function namesExample({ line }: EventMatch, { article }: AnnotatedArticle): boolean {
  return /\b(?:among them|including|such as)\b/.test(cut(article.text, line.sentence.span));
}

/** "Delegates from Oslo", "the rival of Oslo": Oslo itself does nothing there; "Oslo-backed" is no party. */
function isOwnSubject(unit: LineUnit, { line, units }: EventMatch, { article }: AnnotatedArticle): boolean {
  const at = line.units.indexOf(unit);
  const isListed = line.units[at - 1]?.token?.lower === 'and' && line.units[at - 2]?.mention !== undefined;
  const behind = isListed ? at - 3 : at - 1;
  const before = line.units[line.units[behind]?.token?.lower === 'the' ? behind - 1 : behind];
  const isOf = /^(?:of|from|for|with|by|at|in|near|against|to)$/.test(before?.token?.lower ?? '');
  // Behind "by" a host stands where its rule says so.
  const isFirst = at - line.units.indexOf(units[0] as LineUnit) <= 2;
  // "The shoes of a Norwegian that she wore at the gala, where she won": who "she" is, hangs on more than the nearest name.
  if (unit.mention?.form === 'pronoun' && line.units[at - 1]?.token?.lower === 'where') return false;
  return !(isOf && isFirst) && article.text.charAt(unit.span.end) !== '-';
}

const ROSTER_PEOPLE = ['person'] as const;
const ROSTER_PARTIES = ['organisation', 'place', 'person'] as const;

function isResolved({ mention }: LineUnit): boolean {
  return mention !== undefined && (mention.form === 'name' || mention.entity !== undefined);
}

type EventEnds = { readonly subject: Argument; readonly object: Argument; readonly phrase: EventPhrase | undefined };

function asEventFact(match: EventMatch, { subject, object, phrase }: EventEnds, { annotated }: EventContext): Fact {
  const { relation, name } = match.rule;
  return createFact(annotated, {
    relation,
    subject,
    object,
    qualifiers: eventQualifiers(match, { subject, object, phrase }, annotated),
    span: evidenceSpan(match, subject.span),
    foundBy: name,
  });
}

function eventQualifiers(match: EventMatch, { subject, phrase }: EventEnds, annotated: AnnotatedArticle): Qualifiers {
  const { relation } = match.rule;
  const date = dateOfEvent(match);
  const host = relation === 'event' && subject.kind === 'place' && isVenue(match, annotated) ? subject : undefined;
  const isPlanned = relation === 'event' && phrase?.kind !== 'award' && isAhead(match, annotated);
  const place = relation === 'visited' ? undefined : (placeOfEvent(match, annotated) ?? host);
  const other = match.roles.with?.[0];
  return {
    kind: phrase?.kind ?? (relation === 'visited' ? 'visit' : 'appointment'),
    ...(isPlanned && { stage: 'planned' as const }),
    ...(date && { date: isPlanned ? aheadOf(date, annotated) : date }),
    ...(place && { place }),
    ...(other && { with: asArgument(other, annotated) }),
  };
}

/** "On 3 July" of what is still to come is the next one, not the last. */
function aheadOf(date: Moment, { article: { publishedOn, text } }: AnnotatedArticle): Moment {
  const { from, to, span } = date;
  if (!from || !to || !publishedOn || /\d{4}/.test(cut(text, span)) || to >= publishedOn.slice(0, to.length))
    return date;
  return { ...date, from: nextYear(from), to: nextYear(to) };
}

function nextYear(day: PartialDate): PartialDate {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** A town hosts a summit; a country that held talks held them anywhere. */
function isVenue({ units, roles }: EventMatch, { article }: AnnotatedArticle): boolean {
  const [from, to] = [units[0]?.span.start ?? 0, units.at(-1)?.span.end ?? 0];
  return !roles.subject || !/\b(?:held|holds?|organi[sz]ed?|convened?)\b/.test(article.text.slice(from, to));
}

function evidenceSpan({ line, units }: EventMatch, subject: Span): Span {
  const [first, last] = [units[0]?.span ?? subject, units.at(-1)?.span ?? subject];
  const inside = line.sentence.span.start <= subject.start && subject.end <= line.sentence.span.end;
  if (!inside) return { start: first.start, end: last.end };
  return { start: Math.min(first.start, subject.start), end: Math.max(last.end, subject.end) };
}
