import type { LineUnit } from '#extract/patterns/line.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Mention, MentionKind } from '#model/mention.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';

type KnownArticle = Pick<AnnotatedArticle, 'article' | 'entities'>;

/** A unit of a line as an end of a fact; `kind` is taken if the mention's own is not known. */
export function asArgument(
  { mention, span }: LineUnit,
  { article, entities }: KnownArticle,
  kind?: MentionKind,
): Argument {
  const entity = mention?.entity === undefined ? undefined : entities[mention.entity];
  return {
    text: cut(article.text, span),
    span,
    ...(entity && { name: entity.name }),
    ...(mention && { kind: mention.kind === 'other' && kind ? kind : mention.kind }),
  };
}

/** A mention as an end of a fact, named as the entity it means. */
export function asNamed({ span, entity, kind }: Mention, { article, entities }: KnownArticle): Argument {
  const name = entity === undefined ? undefined : entities[entity]?.name;
  return { text: cut(article.text, span), span, kind, ...(name && { name }) };
}

/** The words of a span as an end of a fact, named as what annotation read in just these words, if it did. */
export function asArgumentAt(span: Span, annotated: AnnotatedArticle): Argument {
  const same = findOverlapping(annotated.mentions, span).find(
    (mention) => mention.form === 'name' && mention.span.start === span.start && mention.span.end === span.end,
  );
  return same ? asArgument({ span, mention: same }, annotated) : { text: cut(annotated.article.text, span), span };
}
