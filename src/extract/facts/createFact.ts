import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Certainty, Evidence, Fact, Qualifiers, Relation, SpeechTopic } from '#model/fact.ts';
import { findOverlapping, type Span } from '#model/span.ts';

export type FactParts = {
  readonly relation: Relation;
  readonly subject: Argument;
  readonly object: Argument;
  readonly qualifiers: Qualifiers;
  readonly meant?: readonly Argument[];
  readonly topic?: SpeechTopic | undefined;
  readonly certainty?: Certainty;
  /** The words that carry it. */
  readonly span: Span;
  readonly foundBy: string;
  /** What tells it from other facts of its relation, if not its two ends. */
  readonly identity?: readonly Span[];
};

/** Makes the fact of what was found; it is stated, unless it is told otherwise. */
export function createFact(annotated: AnnotatedArticle, { span, foundBy, identity, ...parts }: FactParts): Fact {
  const { relation, subject, object, qualifiers, meant = [], topic, certainty = 'stated' } = parts;
  return {
    id: factId(annotated.article.id, relation, identity ?? [subject.span, object.span]),
    relation,
    subject,
    object,
    qualifiers,
    ...(meant.length > 0 && { meant }),
    ...(topic && { topic }),
    certainty,
    evidence: evidenceAt(annotated, span, foundBy),
  };
}

/** Words that carry a fact, with the sentence they stand in; if they cross a border, from the first sentence to the last. */
export function evidenceAt({ article, sentences }: AnnotatedArticle, span: Span, foundBy: string): Evidence {
  const spans = [span, ...findOverlapping(sentences, span).map((sentence) => sentence.span)];
  const start = Math.min(...spans.map((one) => one.start));
  const end = Math.max(...spans.map((one) => one.end));
  return { articleId: article.id, sentence: { start, end }, span, foundBy };
}

/** Made of offsets, so that the same reading gives the same identity. */
export function factId(articleId: string, relation: Relation, spans: readonly Span[]): string {
  return [articleId, relation, ...spans.map(({ start, end }) => `${start}-${end}`)].join(':');
}
