import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Mention, MentionKind } from '#model/mention.ts';
import { asNamed } from './asArgument.ts';

/** Named so often, and twice as often as any other of these kinds, an entity is what the article is about. */
const OFTEN_NAMED = 3;

/** What an article is about: named in its title or first paragraph, and far oftener than any other; absent if none stands out. */
export function findMainEntity(annotated: AnnotatedArticle, kinds: readonly MentionKind[]): Argument | undefined {
  const { article, sentences, entities, mentions } = annotated;
  const names = mentions.filter(
    ({ kind, form, entity }) => kinds.includes(kind) && form === 'name' && entity !== undefined,
  );
  const opening = sentences.findLast(
    ({ paragraph, boilerplate }) => !boilerplate && paragraph === sentences[0]?.paragraph,
  );
  const lead = `${article.title ?? ''}\n${article.text.slice(0, opening?.span.end ?? 0)}`;
  const text = `${lead}\n${article.text}`;
  const counted = distinctEntities(names).map((entity) => {
    const { name = '', aliases = [] } = entities[entity] ?? {};
    const spellings = [name, ...aliases];
    const words = spellings.reduce((sum, spelling) => sum + text.split(spelling).length - 1, 0);
    const pointers = mentions.filter((mention) => mention.entity === entity && mention.form !== 'name').length;
    return { entity, count: words + pointers, leads: spellings.some((spelling) => lead.includes(spelling)) };
  });
  const [most, second] = counted.sort((a, b) => b.count - a.count);
  if (!most?.leads || most.count < OFTEN_NAMED || most.count < 2 * (second?.count ?? 0)) return undefined;
  const first = names.find(({ entity }) => entity === most.entity);
  return first && asNamed(first, annotated);
}

/** The entities that mentions mean, each once. */
export function distinctEntities(names: readonly Mention[]): readonly number[] {
  return [...new Set(names.map(({ entity }) => entity as number))];
}
