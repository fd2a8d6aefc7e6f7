import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import { cut } from '#model/span.ts';

/** A mention as an end of a fact, named as the entity it means. */
export function asNamed(
  mention: Mention | undefined,
  { article, entities }: Pick<AnnotatedArticle, 'article' | 'entities'>,
): Argument | undefined {
  if (!mention) return undefined;
  const { span, entity, kind } = mention;
  const name = entity === undefined ? undefined : entities[entity]?.name;
  return { text: cut(article.text, span), span, kind, ...(name && { name }) };
}
