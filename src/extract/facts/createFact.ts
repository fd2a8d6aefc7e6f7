import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Certainty, Fact, Qualifiers, Relation } from '#model/fact.ts';
import { contains, cut, type Span } from '#model/span.ts';
import { factId } from './toFacts.ts';

export type FactParts = {
  readonly relation: Relation;
  readonly subject: Argument;
  readonly object: Span;
  readonly qualifiers: Qualifiers;
  readonly certainty: Certainty;
  readonly sentence: Span;
  readonly foundBy: string;
};

/** Makes the fact of what was found; its evidence runs from its first word to its last. */
export function createFact({ article }: AnnotatedArticle, stated: FactParts): Fact {
  const { relation, subject, object, qualifiers, certainty, sentence, foundBy } = stated;
  const spans = [object, ...(contains(sentence, subject.span) ? [subject.span] : []), ...spansOf(qualifiers, sentence)];
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  return {
    id: factId(article.id, relation, [
      subject.span,
      object,
      ...(qualifiers.quantity ? [qualifiers.quantity.span] : []),
    ]),
    relation,
    subject,
    object: { text: cut(article.text, object), span: object },
    qualifiers,
    certainty,
    evidence: { articleId: article.id, sentence, span, foundBy },
  };
}

function spansOf({ quantity, deadline, period }: Qualifiers, sentence: Span): Span[] {
  return [quantity, deadline, period].flatMap((part) => (part && contains(sentence, part.span) ? [part.span] : []));
}
