import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import { onceFor } from '#model/lazy.ts';
import type { Mention, MentionKind } from '#model/mention.ts';
import { asNamed } from './asArgument.ts';

/** Named so often, and twice as often as any other of these kinds, an entity is what the article is about. */
const OFTEN_NAMED = 3;

/** What an article is about: named in its title or first paragraph, and far oftener than any other; absent if none stands out. */
export function findMainEntity(annotated: AnnotatedArticle, kinds: readonly MentionKind[]): Argument | undefined {
  const known = mainEntitiesOf(annotated);
  const key = kinds.join();
  if (!known.has(key)) known.set(key, findMain(annotated, kinds));
  return known.get(key);
}

const mainEntitiesOf = onceFor((_: AnnotatedArticle) => new Map<string, Argument | undefined>());

function findMain(annotated: AnnotatedArticle, kinds: readonly MentionKind[]): Argument | undefined {
  const names = annotated.mentions.filter(
    ({ kind, form, entity }) => kinds.includes(kind) && form === 'name' && entity !== undefined,
  );
  const counts = countsOf(annotated);
  const counted = distinctEntities(names).map((entity) => ({ entity, count: counts[entity] ?? 0 }));
  const [most, second] = counted.sort((a, b) => b.count - a.count);
  if (!most || most.count < OFTEN_NAMED || most.count < 2 * (second?.count ?? 0)) return undefined;
  if (!isInLead(annotated, most.entity)) return undefined;
  const first = names.find(({ entity }) => entity === most.entity);
  return first && asNamed(first, annotated);
}

/** How often each entity is mentioned, those in the title and the first paragraph counting twice. */
const countsOf = onceFor(({ entities, mentions, ...annotated }: AnnotatedArticle) => {
  const lead = leadOf(annotated);
  const counts = entities.map(({ name, aliases }) =>
    [name, ...aliases].reduce((sum, spelling) => sum + lead.split(spelling).length - 1, 0),
  );
  for (const { entity } of mentions) if (entity !== undefined) counts[entity] = (counts[entity] ?? 0) + 1;
  return counts;
});

function isInLead({ entities, ...annotated }: AnnotatedArticle, entity: number): boolean {
  const { name = '', aliases = [] } = entities[entity] ?? {};
  const lead = leadOf(annotated);
  return [name, ...aliases].some((spelling) => lead.includes(spelling));
}

/** The title and the first paragraph. */
function leadOf({ article, sentences }: Pick<AnnotatedArticle, 'article' | 'sentences'>): string {
  const opening = sentences.findLast(
    ({ paragraph, boilerplate }) => !boilerplate && paragraph === sentences[0]?.paragraph,
  );
  return `${article.title ?? ''}\n${article.text.slice(0, opening?.span.end ?? 0)}`;
}

/** The entities that mentions mean, each once. */
export function distinctEntities(names: readonly Mention[]): readonly number[] {
  return [...new Set(names.map(({ entity }) => entity as number))];
}
