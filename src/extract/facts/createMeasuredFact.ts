import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact, Qualifiers } from '#model/fact.ts';
import { contains, cut, type Span } from '#model/span.ts';
import { createFact, type FactParts } from './createFact.ts';

type MeasuredParts = Omit<FactParts, 'articleId' | 'object' | 'span' | 'identity'> & { readonly object: Span };

/** Makes a figure, target or plan: its quantity is part of its identity, its evidence runs from its first word to its last. */
export function createMeasuredFact({ article }: AnnotatedArticle, { object, ...parts }: MeasuredParts): Fact {
  const { subject, qualifiers, sentence } = parts;
  const within = [subject.span, ...spansOf(qualifiers)].filter((span) => contains(sentence, span));
  const spans = [object, ...within];
  return createFact({
    ...parts,
    articleId: article.id,
    object: { text: cut(article.text, object), span: object },
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    identity: [subject.span, object, ...(qualifiers.quantity ? [qualifiers.quantity.span] : [])],
  });
}

function spansOf({ quantity, deadline, period }: Qualifiers): Span[] {
  return [quantity, deadline, period].flatMap((part) => (part ? [part.span] : []));
}
