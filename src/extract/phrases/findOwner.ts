import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import { contains, cut, findOverlapping, type Span } from '#model/span.ts';
import { findPlainOwner, type Owner } from './findPlainOwner.ts';
import { bodyOfTopic, findReferent, topicFor } from './findReferent.ts';
import { trimMetric } from './metricOf.ts';
import { isRarePlace, mainPlaceBefore } from './namedPlaces.ts';
import { OWNER_PATTERNS } from './phraseRows.ts';

const OWNER_KINDS = /^(?:person|organisation|place)$/;

/** Finds whose a subject is: the name in it, whose possession it is, or the one that was spoken of just before. */
export function findOwner(annotated: AnnotatedArticle, subject: Span, topic: Argument | undefined): Owner | undefined {
  const { text } = annotated.article;
  const verb = OWNER_PATTERNS.finite.exec(cut(text, subject))?.index;
  if (verb !== undefined) return findOwner(annotated, { start: subject.start, end: subject.start + verb }, topic);
  const words = cut(text, subject);
  if (OWNER_PATTERNS.nobody.test(words)) return undefined;
  const inside = findOverlapping(annotated.mentions, subject).filter(
    ({ span, kind }) => contains(subject, span) && OWNER_KINDS.test(kind),
  );
  const named = ownerAmong(annotated, subject, inside, topic);
  if (named) return withoutBody(text, named);
  return ownerWithoutName(annotated, subject, topic) ?? findPlainOwner(annotated, subject);
}

function withoutBody(text: string, owner: Owner): Owner {
  return owner.metric && OWNER_PATTERNS.noMetric.test(cut(text, owner.metric)) ? { argument: owner.argument } : owner;
}

function ownerAmong(
  annotated: AnnotatedArticle,
  subject: Span,
  inside: readonly Mention[],
  topic: Argument | undefined,
): Owner | undefined {
  for (const mention of inside) {
    const argument = argumentOf(annotated, mention, topic);
    const owner = argument && ownerAt(annotated.article.text, { subject, mention, argument });
    if (owner) return owner;
  }
  return undefined;
}

type NamedOwner = { readonly subject: Span; readonly mention: Mention; readonly argument: Argument };

/** "Oslo", "Oslo's output", "Oslo output", "the output of Oslo"; a name that stands there otherwise owns nothing. */
function ownerAt(text: string, { subject, mention: { span, form }, argument }: NamedOwner): Owner | undefined {
  const before = text.slice(subject.start, span.start);
  const behind = text.slice(span.end, subject.end);
  const own = form === 'pronoun' && /^(?:its|their|his|her)$/i.test(cut(text, span));
  const possessive =
    /^['’]s?\s/.exec(behind)?.[0].length ?? (own || OWNER_PATTERNS.compound.test(behind) ? 0 : undefined);
  if (!own && isTitle(before) && (OWNER_PATTERNS.closed.test(behind) || OWNER_PATTERNS.bodyBehind.test(behind.trim())))
    return { argument };
  if (possessive !== undefined && (own || isTitle(before)))
    return { argument, metric: trimMetric(text, { start: span.end + possessive, end: subject.end }) };
  return OWNER_PATTERNS.ofOwner.test(before)
    ? { argument, metric: metricBefore(text, subject.start, span.start) }
    : undefined;
}

function isTitle(before: string): boolean {
  return OWNER_PATTERNS.title.test(before) || OWNER_PATTERNS.calling.test(before);
}

/** "the output of glass in" loses the words that lead to the owner. */
function metricBefore(text: string, start: number, end: number): Span {
  const words = text.slice(start, end).replace(OWNER_PATTERNS.toOwner, '');
  return trimMetric(text, { start, end: start + words.length });
}

/** A name, a noun for it or a pronoun; "the city" is never a bridge, whatever was named last. */
function argumentOf(annotated: AnnotatedArticle, mention: Mention, topic: Argument | undefined): Argument | undefined {
  const written = cut(annotated.article.text, mention.span);
  const entity = mention.entity === undefined ? undefined : annotated.entities[mention.entity];
  if (mention.form === 'pronoun' && /^its?$/i.test(written) && topic && topic.kind !== 'person')
    return { ...topic, text: written, span: mention.span };
  const misled =
    mention.form === 'nominal' &&
    OWNER_PATTERNS.place.test(written) &&
    (!entity || OWNER_PATTERNS.facility.test(entity.name) || isRarePlace(annotated, mention));
  const named = misled ? mainPlaceBefore(annotated, mention.span.start) : entity;
  if (mention.form !== 'name' && !named) {
    const place = { words: written, noun: written, at: mention.span.start };
    const meant = mention.form === 'nominal' ? findReferent(annotated, place, topic) : topicFor(written, topic);
    return meant && { ...meant, text: written, span: mention.span };
  }
  return { text: written, span: mention.span, kind: named?.kind ?? mention.kind, ...(named && { name: named.name }) };
}

/** "they", "the municipal government", "the new district", or a metric whose owner was named in the sentence before. */
function ownerWithoutName(annotated: AnnotatedArticle, subject: Span, topic: Argument | undefined): Owner | undefined {
  const words = cut(annotated.article.text, subject);
  if (words === '') return topic && { argument: topic };
  const body = OWNER_PATTERNS.nameless.test(words);
  const noun = words.split(/\s/).at(-1) ?? '';
  if (body) {
    const known = findReferent(annotated, { words, noun, at: subject.start }, topic);
    return known && { argument: { ...known, text: words, span: subject } };
  }
  const possessive = OWNER_PATTERNS.possessive.exec(words)?.[0].length;
  if (possessive === undefined || !topic) return undefined;
  const known = /^their/i.test(words) ? bodyOfTopic(annotated, topic) : topicFor(words.slice(0, possessive - 1), topic);
  if (!known) return undefined;
  const span = { start: subject.start, end: subject.start + possessive - 1 };
  return {
    argument: { ...known, text: cut(annotated.article.text, span), span },
    metric: { start: span.end + 1, end: subject.end },
  };
}
