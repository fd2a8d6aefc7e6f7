import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';
import { onceFor } from '#model/makeOnce.ts';
import type { Entity, Mention } from '#model/mention.ts';
import { sentenceAt } from '#model/sentence.ts';
import { contains, cut, findLastBefore, findOverlapping, findWithin } from '#model/span.ts';
import { cutLastWord } from '#text/cutWords.ts';
import { mainPlaceBefore } from './namedPlaces.ts';
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
  const sentence = findOverlapping(sentences, topic.span).find(({ span }) => contains(span, topic.span))?.span;
  const body =
    sentence &&
    findWithin(mentions, sentence).find(
      ({ span, kind, form }) => span.start > topic.span.end && kind === 'organisation' && form !== 'pronoun',
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

const companiesOf = onceFor(({ entities, mentions }: AnnotatedArticle) =>
  mentions.filter(
    ({ kind, form, entity }) =>
      kind === 'organisation' && form === 'name' && OWNER_PATTERNS.company.test(entities[entity ?? -1]?.name ?? ''),
  ),
);

function lastCompany(annotated: AnnotatedArticle, before: number): Argument | undefined {
  const last = findLastBefore(companiesOf(annotated), before);
  return last && asEntity(last, annotated.entities);
}

/** Names by the last word of what they are names of, in small letters. */
const namesByLastWord = onceFor(({ entities, mentions }: AnnotatedArticle) =>
  gatherBy(
    mentions.filter(({ form, entity }) => form === 'name' && entity !== undefined),
    ({ entity }) => cutLastWord(entities[entity ?? -1]?.name ?? ''),
  ),
);

function lastWithNoun(annotated: AnnotatedArticle, noun: string, before: number): Argument | undefined {
  const { entities } = annotated;
  const alike = namesByLastWord(annotated).get(cutLastWord(noun)) ?? [];
  const ending = ` ${noun.toLowerCase()}`;
  const last = findLastBefore(alike, before, ({ entity }) =>
    (entities[entity ?? -1]?.name ?? '').toLowerCase().endsWith(ending),
  );
  return last && asEntity(last, entities);
}

function placeInReach(annotated: AnnotatedArticle, before: number): Argument | undefined {
  const { sentences, mentions, entities } = annotated;
  const place = mainPlaceBefore(annotated, before);
  if (!place) return undefined;
  const start = sentences[Math.max(0, sentenceAt(sentences, before) - SENTENCES_BACK)]?.span.start ?? 0;
  const mention = findWithin(mentions, { start, end: before }).findLast(
    ({ entity }) => entities[entity ?? -1] === place,
  );
  return mention && asEntity(mention, entities);
}

/** An argument that words without a name mean: the name of the entity stands for them. */
function asEntity({ entity, span }: Mention, entities: readonly Entity[]): Argument | undefined {
  const meant = entity === undefined ? undefined : entities[entity];
  return meant && { text: meant.name, span, name: meant.name, kind: meant.kind };
}
