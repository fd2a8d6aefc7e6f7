import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import { contains, cut, findOverlapping, type Span } from '#model/span.ts';
import { factId } from './createFact.ts';

/**
 * A fact once for each way its sentence words its two ends: "She took **her** degree at X, **where** she …". For
 * `footnote read`, whose readers look for a fact at a given place; a store needs one of them.
 */
export function rewordFacts(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  const all = facts.flatMap((fact) => {
    // One name at both ends: "Harbour Inc. is a subsidiary of Harbour".
    if (fact.subject.name !== undefined && fact.subject.name === fact.object.name) return [fact];
    const within = findOverlapping(annotated.mentions, fact.evidence.sentence).filter(({ span }) =>
      contains(fact.evidence.sentence, span),
    );
    const body = fact.qualifiers.organisation;
    return findWordings(fact.subject, within, annotated).flatMap((subject) =>
      findWordings(fact.object, within, annotated).flatMap((object) =>
        (body ? findWordings(body, within, annotated) : [undefined]).map((organisation) =>
          withEnds(fact, { subject, object, organisation }),
        ),
      ),
    );
  });
  return [...new Map(all.map((fact) => [fact.id, fact])).values()];
}

type WordedEnds = {
  readonly subject: Argument;
  readonly object: Argument;
  readonly organisation: Argument | undefined;
};

function withEnds(fact: Fact, { subject, object, organisation }: WordedEnds): Fact {
  const spans: Span[] = [subject.span, object.span, ...(organisation ? [organisation.span] : [])];
  return {
    ...fact,
    id: factId(fact.evidence.articleId, fact.relation, spans),
    subject,
    object,
    qualifiers: { ...fact.qualifiers, ...(organisation && { organisation }) },
  };
}

/** The argument itself, and every name or pronoun of its sentence that means the same. */
function findWordings(argument: Argument, within: readonly Mention[], { article }: AnnotatedArticle): Argument[] {
  const own = within.find(({ span }) => span.start === argument.span.start && span.end === argument.span.end);
  if (!own || own.kind === 'post') return [argument];
  const same = within.filter((mention) => mention === own || meansSameEntity(mention, own, article.text));
  const worded = same.filter(({ form }) => form !== 'nominal');
  return (worded.length > 0 ? worded : [own]).map(({ span }) => ({ ...argument, text: cut(article.text, span), span }));
}

function meansSameEntity(a: Mention, b: Mention, text: string): boolean {
  if (a.entity !== undefined || b.entity !== undefined) return a.entity === b.entity;
  return a.form === 'pronoun' && b.form === 'pronoun' && personOf(text, a) === personOf(text, b);
}

/** Unresolved pronouns of one sentence that agree mean the same. */
function personOf(text: string, { span }: Mention): string {
  const word = cut(text, span).toLowerCase();
  return /^(?:he|him|his|himself)$/.test(word)
    ? 'he'
    : /^(?:she|her|hers|herself)$/.test(word)
      ? 'she'
      : /^(?:i|my)$/.test(word)
        ? 'i'
        : 'it';
}
