import { composeList } from '#answer/phrase/composeList.ts';
import { phrasePost, statePosts } from '#answer/phrase/phrasePost.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { isResolved, resolveSlot } from '#answer/resolve/resolveSlot.ts';
import { isPostOf, isPostOfKind } from '#answer/select/findPostFacts.ts';
import { isHeldInTime } from '#answer/select/overlapsTime.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { UnderstoodRequest } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** Everybody who holds a post of a kind, as of the newest article; of one place or body if it is named. Who held one comes last. */
export function answerPosts(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { post = '', of } = request.slots;
  const body =
    of === undefined ? undefined : resolveSlot(request, corpus, { slot: 'of', kinds: ['place', 'organisation'] });
  if (body && !isResolved(body)) return body;
  const facts = corpus.facts.filter(
    (fact) =>
      fact.relation === 'holdsPost' &&
      fact.certainty !== 'negated' &&
      isPostOfKind(fact, post) &&
      (!body || isPostOf(fact, body.entity, corpus)) &&
      isHeldInTime(fact, request.slots, corpus),
  );
  const groups = dropBarer(groupBy(facts, (fact) => `${nameOfSubject(fact, corpus)}: ${phrasePost(fact, corpus)}`));
  const statements = groups.sort(([a], [b]) => placeOf(a) - placeOf(b)).map((group) => statePosts(group, corpus));
  const people = new Set(groups.map(([fact]) => nameOfSubject(fact, corpus))).size;
  const { titles } = phrasesOf(corpus.language);
  const asked = body ? `${post} of ${body.entity.name}` : post;
  return composeList(request, corpus, statements, {
    title: () => titles.holders(people, asked),
    sought: asked,
    ...(body && { of: body }),
  });
}

/** "Ma Rong: mayor" says nothing beside "Ma Rong: mayor of Oslo". */
function dropBarer<T extends readonly [Fact, ...Fact[]]>(groups: readonly T[]): T[] {
  const isBare = ({ qualifiers: { organisation, place } }: Fact) => !organisation && !place;
  const nameOf = ({ subject, object, qualifiers: { tense } }: Fact) =>
    `${subject.name ?? subject.text} ${object.text} ${tense ?? ''}`.toLowerCase();
  const whole = new Set(groups.filter(([fact]) => !isBare(fact)).map(([fact]) => nameOf(fact)));
  return groups.filter(([fact]) => !isBare(fact) || !whole.has(nameOf(fact)));
}

/** Whose post is known to be of a body comes before whose is not; who holds it no more comes last. */
function placeOf({ qualifiers: { tense, organisation, place } }: Fact): number {
  return (tense === 'former' ? 2 : 0) + (organisation || place ? 0 : 1);
}
