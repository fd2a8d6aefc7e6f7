import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Entity, Mention } from '#model/mention.ts';
import { contains, cut } from '#model/span.ts';
import { OWNER_PATTERNS } from './phraseRows.ts';

/** How many sentences back a place can stand that "the city" means. */
const SENTENCES_BACK = 4;

/** Whom "the government", "the new district" or "they" mean. */
export function findReferent(
  annotated: AnnotatedArticle,
  { words, noun, at }: { words: string; noun: string; at: number },
  topic: Argument | undefined,
): Argument | undefined {
  if (OWNER_PATTERNS.government.test(noun)) return topic?.kind === 'place' ? topic : placeInReach(annotated, at);
  if (/^(?:company|firm|group)$/i.test(noun))
    return lastCompany(annotated, at) ?? (topic?.kind === 'organisation' ? topic : undefined);
  const alike = lastWithNoun(annotated, noun, at);
  if (alike) return alike;
  if (OWNER_PATTERNS.placeOrBody.test(noun)) return topic?.kind === 'place' ? topic : placeInReach(annotated, at);
  return /^(?:they|their)$/i.test(words) && topic ? bodyOfTopic(annotated, topic) : topicFor(words, topic);
}

/** "They" behind "Ms Roe, head of the bureau" are the bureau. */
export function bodyOfTopic(annotated: AnnotatedArticle, topic: Argument): Argument {
  if (topic.kind !== 'person') return topic;
  const { article, sentences, mentions, entities } = annotated;
  const sentence = sentences.find(({ span }) => contains(span, topic.span))?.span;
  const body =
    sentence &&
    mentions.find(
      ({ span, kind, form }) =>
        contains(sentence, span) && span.start > topic.span.end && kind === 'organisation' && form !== 'pronoun',
    );
  if (!body) return topic;
  return asEntity(body, entities) ?? lastWithNoun(annotated, cut(article.text, body.span), body.span.start) ?? topic;
}

/** "She" is no town, and "its" is nobody's. */
export function topicFor(pronoun: string, topic: Argument | undefined): Argument | undefined {
  const person = OWNER_PATTERNS.person.test(pronoun);
  const thing = OWNER_PATTERNS.thing.test(pronoun);
  return topic && !(person && topic.kind !== 'person') && !(thing && topic.kind === 'person') ? topic : undefined;
}

function lastCompany({ entities, mentions }: AnnotatedArticle, before: number): Argument | undefined {
  const last = mentions
    .filter(
      ({ span, kind, form, entity }) =>
        span.end <= before &&
        kind === 'organisation' &&
        form === 'name' &&
        OWNER_PATTERNS.company.test(entities[entity ?? -1]?.name ?? ''),
    )
    .at(-1);
  return last && asEntity(last, entities);
}

function lastWithNoun({ entities, mentions }: AnnotatedArticle, noun: string, before: number): Argument | undefined {
  const last = mentions
    .filter(({ span, form, entity }) => span.end <= before && form === 'name' && entity !== undefined)
    .filter(({ entity }) => (entities[entity ?? 0]?.name ?? '').toLowerCase().endsWith(` ${noun.toLowerCase()}`))
    .at(-1);
  return last && asEntity(last, entities);
}

function placeInReach(annotated: AnnotatedArticle, before: number): Argument | undefined {
  const place = mainPlaceBefore(annotated, before);
  const sentence = annotated.sentences.findIndex(({ span }) => span.end > before);
  const mention = annotated.mentions
    .filter(({ span, entity }) => span.end <= before && place && annotated.entities[entity ?? -1] === place)
    .at(-1);
  if (!place || !mention) return undefined;
  const start = annotated.sentences[Math.max(0, sentence - SENTENCES_BACK)]?.span.start ?? 0;
  return mention.span.start < start ? undefined : asEntity(mention, annotated.entities);
}

/** The place that is named most before an offset, of equals the last. */
export function mainPlaceBefore({ entities, mentions }: AnnotatedArticle, before: number): Entity | undefined {
  const counts = new Map<number, number>();
  for (const { span, kind, form, entity } of mentions) {
    if (span.end > before || kind !== 'place' || form !== 'name' || entity === undefined) continue;
    if (!OWNER_PATTERNS.facility.test(entities[entity]?.name ?? '')) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most && entities[most[0]];
}

/** An argument that words without a name mean: the name of the entity stands for them. */
function asEntity({ entity, span }: Mention, entities: readonly Entity[]): Argument | undefined {
  const meant = entity === undefined ? undefined : entities[entity];
  return meant && { text: meant.name, span, name: meant.name, kind: meant.kind };
}
