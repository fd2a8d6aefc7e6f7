import { findMainEntity } from '#extract/facts/findMainEntity.ts';
import { CLAUSE_WORDS } from '#extract/finders/figures/clauses/clauseRows.ts';
import { findOwner } from '#extract/phrases/findOwner.ts';
import type { Owner } from '#extract/phrases/findPlainOwner.ts';
import { findSubjectBefore } from '#extract/phrases/findSubjectBefore.ts';
import { metricOf } from '#extract/phrases/metricOf.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Quantity } from '#model/quantity.ts';
import { cut, findOverlapping, type Span, shiftSpan } from '#model/span.ts';
import { MONTH_NAMES } from '#text/months.ts';
import { EVERYDAY_PATTERNS } from './everydayRows.ts';
import { FIGURE_PATTERNS } from './figureRows.ts';
import { findEverydayFigures } from './findEverydayFigures.ts';
import { isQuoted } from './saidFigures.ts';
import { toFigure } from './toFigure.ts';

/** Finds figures that were reached: whose (owner), of what (metric), how much, in which period, and the change beside it. */
export function findFigures(annotated: AnnotatedArticle): Fact[] {
  const told = findEverydayFigures(annotated).map((fact) => ({ span: fact.object.span, fact }));
  const found = findOwnedFigures(annotated).map((figure) => ({ figure, clause: clauseOf(told, figure) }));
  const measured = found.filter(({ figure, clause }) => isPlainer(annotated, figure, clause));
  const plainer = new Set(measured.map(({ clause }) => clause));
  const others = told.flatMap(({ fact }) => (plainer.has(fact) ? [] : [fact]));
  return [...measured.map(({ figure }) => figure), ...others].sort(
    (a, b) => a.evidence.span.start - b.evidence.span.start || a.id.localeCompare(b.id),
  );
}

type ToldFigure = { readonly span: Span; readonly fact: Fact };

/** The fact that tells the clause in which a figure stands. */
function clauseOf(told: readonly ToldFigure[], { qualifiers: { quantity } }: Fact): Fact | undefined {
  return quantity && findOverlapping(told, quantity.span)[0]?.fact;
}

/** Owner, metric and number say it better than their clause, if the clause says nothing more but when it was. */
function isPlainer(
  { article: { text } }: AnnotatedArticle,
  { object, qualifiers }: Fact,
  clause: Fact | undefined,
): boolean {
  const { quantity, period } = qualifiers;
  if (!clause || !quantity) return true;
  const rest = text.slice(quantity.span.end, clause.object.span.end).replace(period ? cut(text, period.span) : '', '');
  return EVERYDAY_PATTERNS.measured.test(object.text) && /^\s*(?:in|on|for|during)?\s*$/.test(rest);
}

/** Those whose owner the article, the subject or a pronoun names. */
function findOwnedFigures(annotated: AnnotatedArticle): Fact[] {
  let index = 0;
  let main: { readonly entity: Argument | undefined } | undefined;
  const about = (isPlace = false) => {
    if (isPlace) return findMainEntity(annotated, ['place']);
    main ??= { entity: findMainEntity(annotated, ['organisation', 'place']) };
    return main.entity;
  };
  return annotated.quantities.flatMap((quantity) => {
    while (index < annotated.sentences.length - 1 && (annotated.sentences[index]?.span.end ?? 0) <= quantity.span.start)
      index++;
    const sentence = annotated.sentences[index];
    if (!sentence || sentence.boilerplate || FIGURE_PATTERNS.time.test(quantity.unit)) return [];
    if (isQuoted(annotated, quantity.span, sentence.span)) return [];
    if (CLAUSE_WORDS.thatTime.test(cut(annotated.article.text, sentence.span))) return [];
    return readFigure(annotated, quantity, { sentence: sentence.span, about });
  });
}

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);

type Surroundings = {
  readonly sentence: Span;
  /** Whom the article is about. */
  readonly about: (isPlace?: boolean) => Argument | undefined;
};

function readFigure(annotated: AnnotatedArticle, quantity: Quantity, { sentence, about }: Surroundings): Fact[] {
  const { text } = annotated.article;
  const before = text.slice(sentence.start, quantity.span.start).replace(ASIDES, (aside) => ' '.repeat(aside.length));
  if (FIGURE_PATTERNS.passing.test(text.slice(quantity.span.start, quantity.span.end))) return [];
  const verb = findVerb(before);
  if (!verb || /\bfrom (?:[a-z]+ ){0,2}$/.test(before)) return [];
  const subject = findSubjectBefore(before, verb.at);
  const clause = before.slice(subject.start, verb.at + verb.word.length);
  if (
    subject.end === subject.start ||
    FIGURE_PATTERNS.notReached.test(clause.replace(/ to$/, '')) ||
    FIGURE_PATTERNS.notReached.test(before.slice(verb.at).replace(/\bto $/, ''))
  )
    return [];
  const found =
    findOwner(annotated, shiftSpan(subject, sentence.start), undefined) ??
    (FIGURE_PATTERNS.itself.test(before.slice(subject.start))
      ? findOwner(annotated, shiftSpan(subject, sentence.start), about())
      : undefined) ??
    findMissingOwner(before.slice(0, verb.at), sentence.start, about);
  if (!found || isNobody(found.argument, verb) || /\bwhich\b/.test(before.slice(subject.end, verb.at))) return [];
  const metric = findMetric(annotated, {
    quantity,
    verb,
    subjectMetric: found.metric,
    start: sentence.start + verb.at,
  });
  return metric &&
    !(metric.end > quantity.span.end && /^ and \p{Ll}/u.test(text.slice(metric.end, metric.end + 6))) &&
    !isCutShort(text, metric, quantity.span.end) &&
    !FIGURE_PATTERNS.unclear.test(text.slice(metric.start, metric.end)) &&
    !/^ (?:were|was|have|had|has|will|walk|grew|rose|fell)\b/.test(text.slice(quantity.span.end, quantity.span.end + 8))
    ? [toFigure(annotated, { quantity, owner: found.argument, metric, sentence })]
    : [];
}

/** "Nine deaths from firearms": what is counted is more than the words before and at the number. */
function isCutShort(text: string, metric: Span, number: number): boolean {
  return (
    metric.end > number &&
    /^ (?:from|among|across|with|linked|related|tied|against|between|who|that)\b/.test(
      text.slice(metric.end, metric.end + 12),
    )
  );
}

/** What a person has or did is no figure of theirs, "it" may be anybody, and months own nothing. */
function isNobody({ kind, text }: Argument, verb: Verb): boolean {
  return (kind === 'person' && !verb.level) || /^(?:it|they|he|she)$/i.test(text) || MONTHS.has(text);
}

/** "Net profit, however, fell": what stands between is no part of the subject. */
const ASIDES = /, (?:however|meanwhile|though|in turn|by contrast|in contrast|on the other hand|for its part),/g;

/** "Revenue rose": whom the article is about has it. */
function findMissingOwner(words: string, offset: number, about: Surroundings['about']): Owner | undefined {
  const match = FIGURE_PATTERNS.ownerless.exec(words);
  const metric = match?.[1];
  const argument = metric === undefined ? undefined : about(FIGURE_PATTERNS.ofPlace.test(match?.[0] ?? ''));
  if (!match || metric === undefined || !argument) return undefined;
  const start = offset + match.index + match[0].lastIndexOf(metric);
  return { argument, metric: { start, end: start + metric.length } };
}

type Verb = { readonly at: number; readonly word: string; readonly level: boolean };

function findVerb(before: string): Verb | undefined {
  const tail = before.replace(FIGURE_PATTERNS.leadingChange, '');
  const level = FIGURE_PATTERNS.level.exec(tail);
  if (level) return { at: level.index, word: level[0].trim(), level: true };
  const deed = FIGURE_PATTERNS.deed.exec(before);
  return deed ? { at: deed.index, word: deed[0].trim(), level: false } : undefined;
}

type Counted = {
  readonly quantity: Quantity;
  readonly verb: Verb;
  readonly subjectMetric: Span | undefined;
  readonly start: number;
};

function findMetric(
  { article: { text } }: AnnotatedArticle,
  { quantity, verb, subjectMetric, start }: Counted,
): Span | undefined {
  const words = subjectMetric && text.slice(subjectMetric.start, subjectMetric.end);
  if (verb.level)
    return words && FIGURE_PATTERNS.metric.test(words) && !/\b(?:goal|target)\b/.test(words)
      ? subjectMetric
      : undefined;
  if (words !== undefined && !FIGURE_PATTERNS.metric.test(words) && words !== '') return undefined;
  if (
    FIGURE_PATTERNS.bareState.test(verb.word) &&
    (quantity.unitSpan === undefined || (typeof quantity.value === 'number' && quantity.value < 10))
  )
    return undefined;
  const from = { start: start + verb.word.length + 1, end: quantity.span.end };
  return metricOf(text, from, { quantity, subjectMetric }) ?? metricBeforeNumber(text, start, quantity);
}

/** "posted a profit of 3 billion yuan". */
function metricBeforeNumber(text: string, start: number, { span }: Quantity): Span | undefined {
  const match = FIGURE_PATTERNS.namedBefore.exec(text.slice(start, span.start));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}
