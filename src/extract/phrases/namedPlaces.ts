import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { onceFor } from '#model/makeOnce.ts';
import type { Entity, Mention } from '#model/mention.ts';
import { countBefore } from '#model/span.ts';
import { OWNER_PATTERNS } from './phraseRows.ts';

/** The place that is named most before an offset, of equals the one named first. */
export function mainPlaceBefore(annotated: AnnotatedArticle, before: number): Entity | undefined {
  const { towns, most } = placesOf(annotated);
  const entity = most[countEnded(towns, before) - 1];
  return entity === undefined ? undefined : annotated.entities[entity];
}

/** A place that is named but once is hardly "the city" of an article. */
export function isRarePlace(annotated: AnnotatedArticle, { entity, span }: Mention): boolean {
  const { all, byEntity } = placesOf(annotated);
  return countEnded(byEntity.get(entity) ?? [], span.start) < 2 && countEnded(all, span.start) > 2;
}

const placesOf = onceFor(({ mentions, entities }: AnnotatedArticle) => {
  const all = mentions.filter(({ kind, form }) => kind === 'place' && form === 'name');
  const towns = all.filter(
    ({ entity }) => entity !== undefined && !OWNER_PATTERNS.facility.test(entities[entity]?.name ?? ''),
  );
  return { all, byEntity: gatherBy(all, ({ entity }) => entity), towns, most: mostSoFar(towns) };
});

/** For each name the entity that is named most up to there, of equals the one named first. */
function mostSoFar(names: readonly Mention[]): readonly number[] {
  const counts = new Map<number, number>();
  const order = new Map<number, number>();
  let most = -1;
  return names.map(({ entity = -1 }) => {
    const count = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, count);
    if (!order.has(entity)) order.set(entity, order.size);
    const lead = count - (counts.get(most) ?? 0);
    if (lead > 0 || (lead === 0 && (order.get(entity) ?? 0) < (order.get(most) ?? 0))) most = entity;
    return most;
  });
}

/** How many of the names, none of which is part of another, end at an offset or before it. */
function countEnded(names: readonly Mention[], offset: number): number {
  const begun = countBefore(names, offset);
  return (names[begun - 1]?.span.end ?? 0) > offset ? begun - 1 : begun;
}
