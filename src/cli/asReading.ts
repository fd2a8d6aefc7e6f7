import type { AnnotatedArticle, Attribution } from '#model/annotatedArticle.ts';
import type { Argument, Fact, Qualifiers } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import type { Quantity } from '#model/quantity.ts';
import type { Span } from '#model/span.ts';

type SpanPair = readonly [start: number, end: number];

/** What was read in an article, in the form of the batch mode: spans as pairs, names of kinds as they are. */
export function asReading(annotated: AnnotatedArticle, facts: readonly Fact[]) {
  return {
    id: annotated.article.id,
    sentences: annotated.sentences.map(({ span }) => asPair(span)),
    mentions: annotated.mentions.filter(({ form }) => form === 'name').map((mention) => asMention(mention, annotated)),
    quantities: annotated.quantities.map(asQuantity),
    statements: annotated.attributions.map(asStatement),
    facts: facts.map(asFact),
  };
}

function asMention({ span, kind, entity }: Mention, { entities, article }: AnnotatedArticle) {
  const name = entity === undefined ? article.text.slice(span.start, span.end) : entities[entity]?.name;
  return { span: asPair(span), kind, entity: name };
}

function asQuantity({ span, value, unit, change }: Quantity) {
  return { span: asPair(span), value, unit: unit || '-', change };
}

function asStatement({ speaker, cue, content }: Attribution) {
  return { speaker: asOneOrMany(speaker), cue: asOneOrMany(cue), content: asOneOrMany(content) };
}

/** One span stands alone, several are a list, none is null. */
function asOneOrMany(spans: readonly Span[]): SpanPair | readonly SpanPair[] | null {
  const [first, ...others] = spans.map(asPair);
  if (!first) return null;
  return others.length === 0 ? first : [first, ...others];
}

function asFact({ relation, subject, object, qualifiers, certainty, evidence }: Fact) {
  const { sentence, foundBy } = evidence;
  return {
    relation,
    subject: asArgument(subject),
    object: asArgument(object),
    qualifiers: asQualifiers(qualifiers),
    certainty,
    evidence: asPair(sentence),
    foundBy,
  };
}

function asQualifiers(qualifiers: Qualifiers) {
  return Object.fromEntries(
    Object.entries(qualifiers).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : { ...value, span: asPair(value.span) },
    ]),
  );
}

function asArgument({ text, span, name }: Argument) {
  return { text, span: asPair(span), ...(name !== undefined && name !== text && { name }) };
}

function asPair({ start, end }: Span): SpanPair {
  return [start, end];
}
