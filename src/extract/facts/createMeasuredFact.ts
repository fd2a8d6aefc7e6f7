import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact, Qualifiers } from '#model/fact.ts';
import { contains, cut, type Span } from '#model/span.ts';
import { createFact, type FactParts } from './createFact.ts';

type MeasuredParts = Omit<FactParts, 'object' | 'span' | 'identity'> & {
  readonly object: Span;
  /** What the object is called where it stands alone, if its own words do not say enough. */
  readonly name?: string;
  /** Where its parts stand; a subject named elsewhere is no evidence. */
  readonly sentence: Span;
};

/** Makes a figure, target or plan: its quantity is part of its identity, its evidence runs from its first word to its last. */
export function createMeasuredFact(
  annotated: AnnotatedArticle,
  { object, name, sentence, ...parts }: MeasuredParts,
): Fact {
  const { subject, qualifiers } = parts;
  const within = [subject.span, ...spansOf(qualifiers)].filter((span) => contains(sentence, span));
  const spans = [object, ...within];
  return createFact(annotated, {
    ...parts,
    object: { text: cut(annotated.article.text, object), span: object, ...(name !== undefined && { name }) },
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    identity: [subject.span, object, ...(qualifiers.quantity ? [qualifiers.quantity.span] : [])],
  });
}

function spansOf({ quantity, deadline, period }: Qualifiers): Span[] {
  return [quantity, deadline, period].flatMap((part) => (part ? [part.span] : []));
}
