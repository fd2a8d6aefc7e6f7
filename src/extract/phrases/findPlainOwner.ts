import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import { contains, cut, findOverlapping, type Span } from '#model/span.ts';
import { trimMetric } from './metricOf.ts';
import { OWNER_PATTERNS } from './phraseRows.ts';

/** Whose the figure or target is, and the words of the subject that name what is measured, if there are any. */
export type Owner = { readonly argument: Argument; readonly metric?: Span };

/** The owner that a subject names by its capitals alone, if annotation found no mention in it. */
export function findPlainOwner(annotated: AnnotatedArticle, subject: Span): Owner | undefined {
  const words = cut(annotated.article.text, subject);
  const called = calledBefore(words);
  return (
    plainName(annotated, { start: subject.start + called, end: subject.end }) ?? plainPossessor(annotated, subject)
  );
}

/** How long the words are that call a name what it is: "The brewer " in "The brewer Nordwind". */
function calledBefore(words: string): number {
  const name = /(?:\p{Lu}[\p{L}-]+ ?)+$/u.exec(words)?.index ?? 0;
  return OWNER_PATTERNS.calling.test(words.slice(0, name)) ? name : 0;
}

/** "Nokia": all of its words are names. What it names is not known. */
function plainName({ article, tokens }: AnnotatedArticle, subject: Span): Owner | undefined {
  const words = findOverlapping(tokens, subject).filter(({ span }) => contains(subject, span));
  const names = words.filter(({ lower }) => lower !== 'the');
  const [first] = names;
  if (!first || names.length > 4 || !names.every(({ text, pos }) => pos === 'PROPN' && /^\p{Lu}\p{L}/u.test(text)))
    return undefined;
  if (names.length === 1 && (OWNER_PATTERNS.common.test(first.text) || OWNER_PATTERNS.commonEnding.test(first.lower)))
    return undefined;
  const span = { start: first.span.start, end: subject.end };
  const text = cut(article.text, span);
  return { argument: { text, span, name: text } };
}

/** "Nokia's output", "the goal of Nokia". */
function plainPossessor(annotated: AnnotatedArticle, subject: Span): Owner | undefined {
  const { text } = annotated.article;
  const words = cut(text, subject);
  const possessor = /^(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})[’']s? /u.exec(words);
  const of = /^(?<metric>.+) of (?<name>(?!\p{Lu}{2,5}$)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})$/u.exec(words);
  const start = subject.start + (possessor ? 0 : words.length - (of?.groups?.name?.length ?? 0));
  const name = possessor?.groups?.name ?? of?.groups?.name;
  const owner = name === undefined ? undefined : plainName(annotated, { start, end: start + name.length });
  if (!owner) return undefined;
  const metric = possessor
    ? trimMetric(text, { start: subject.start + possessor[0].length, end: subject.end })
    : trimMetric(text, { start: subject.start, end: subject.start + (of?.groups?.metric?.length ?? 0) });
  return { ...owner, metric };
}
