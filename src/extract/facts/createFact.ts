import type { Argument, Certainty, Fact, Qualifiers, Relation } from '#model/fact.ts';
import type { Span } from '#model/span.ts';

export type FactParts = {
  readonly articleId: string;
  readonly relation: Relation;
  readonly subject: Argument;
  readonly object: Argument;
  readonly qualifiers: Qualifiers;
  readonly certainty?: Certainty;
  readonly sentence: Span;
  /** The words that carry it. */
  readonly span: Span;
  readonly foundBy: string;
  /** What tells it from other facts of its relation, if not its two ends. */
  readonly identity?: readonly Span[];
};

/** Makes the fact of what was found; it is stated, unless it is told otherwise. */
export function createFact({ articleId, sentence, span, foundBy, identity, ...parts }: FactParts): Fact {
  const { relation, subject, object, qualifiers, certainty = 'stated' } = parts;
  return {
    id: factId(articleId, relation, identity ?? [subject.span, object.span]),
    relation,
    subject,
    object,
    qualifiers,
    certainty,
    evidence: { articleId, sentence, span, foundBy },
  };
}

/** Made of offsets, so that the same reading gives the same identity. */
export function factId(articleId: string, relation: Relation, spans: readonly Span[]): string {
  return [articleId, relation, ...spans.map(({ start, end }) => `${start}-${end}`)].join(':');
}
