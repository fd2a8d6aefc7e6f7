import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import { onceFor } from '#model/makeOnce.ts';
import type { Mention, MentionKind } from '#model/mention.ts';
import { asNamed } from './asArgument.ts';

/** Named so often, and twice as often as any other of these kinds, an entity is what the article is about. */
const OFTEN_NAMED = 3;
/** So many of the names met most often can stand against it. */
const MOST_RIVALS = 10;

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
  const lead = leadOf(annotated);
  const counted = candidatesAmong(names, annotated, lead).map((entity) => ({
    entity,
    count: countWords(entity, annotated, lead) + (pointersTo(annotated)[entity] ?? 0),
  }));
  const [most, second] = counted.sort((a, b) => b.count - a.count);
  if (!most || most.count < OFTEN_NAMED || most.count < 2 * (second?.count ?? 0)) return undefined;
  if (!spellingsOf(most.entity, annotated).some((spelling) => lead.includes(spelling))) return undefined;
  const first = names.find(({ entity }) => entity === most.entity);
  return first && asNamed(first, annotated);
}

/** Those in the lead, and those named most: whatever the length of the article, they are few. */
function candidatesAmong(names: readonly Mention[], annotated: AnnotatedArticle, lead: string): number[] {
  const counts = new Map<number, number>();
  for (const { entity } of names) counts.set(entity as number, (counts.get(entity as number) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
  return ordered.filter(
    (entity, at) => at < MOST_RIVALS || spellingsOf(entity, annotated).some((spelling) => lead.includes(spelling)),
  );
}

/** How often the words of a name stand in the text, in longer names too, and in the lead once more. */
function countWords(entity: number, annotated: AnnotatedArticle, lead: string): number {
  const text = `${lead}\n${annotated.article.text}`;
  return spellingsOf(entity, annotated).reduce((sum, spelling) => sum + text.split(spelling).length - 1, 0);
}

/** How often "she" or "the bureau" means each entity. */
const pointersTo = onceFor(({ entities, mentions }: AnnotatedArticle) => {
  const counts = entities.map(() => 0);
  for (const { entity, form } of mentions)
    if (entity !== undefined && form !== 'name') counts[entity] = (counts[entity] ?? 0) + 1;
  return counts;
});

function spellingsOf(entity: number, { entities }: AnnotatedArticle): string[] {
  const { name = '', aliases = [] } = entities[entity] ?? {};
  return [name, ...aliases];
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
