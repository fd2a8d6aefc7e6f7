import { phrasePost } from '#answer/phrase/phrasePost.ts';
import { statePosts } from '#answer/phrase/statePosts.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { answerNotFound, isResolved } from '#answer/resolve/resolveSlot.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/groupBy.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** Since when, or until when, somebody holds a post: the posts whose day is said, current ones first. */
export function answerTermOfPost(request: Request, corpus: Corpus): Answer {
  const { bound = 'since' } = request.slots;
  const person = resolveNamed(request, corpus, [['person'], ['organisation', 'place']]);
  if (!isResolved(person)) return person;
  const facts = corpus
    .factsAbout(person.entity.key)
    .filter(
      (fact) =>
        isBound(fact, bound) && corpus.entityOf(fact.subject, fact.evidence.articleId)?.key === person.entity.key,
    );
  const asked = facts.filter((fact) => namesPost(request.utterance, fact));
  const groups = groupBy(asked.length > 0 ? asked : facts, (fact) =>
    fact.relation === 'holdsPost' ? phrasePost(fact, corpus) : 'leads',
  );
  const [first, ...others] = groups
    .sort((a, b) => former(a[0]) - former(b[0]))
    .map((group) => statePosts(group, corpus));
  const { sinceWhen, untilWhen } = phrasesOf(corpus.language).titles;
  if (!first) return answerNotFound(request, corpus, (bound === 'since' ? sinceWhen : untilWhen)(person.entity.name));
  return {
    kind: 'found',
    request,
    score: person.score,
    title: person.entity.name,
    about: person.entity.name,
    ...(person.readAs && { readAs: person.readAs }),
    statements: [first, ...others],
  };
}

function isBound({ relation, qualifiers, certainty }: Fact, bound: 'since' | 'until'): boolean {
  return (
    (relation === 'holdsPost' || relation === 'leads') && certainty !== 'negated' && qualifiers[bound] !== undefined
  );
}

function namesPost(utterance: string, { object, relation }: Fact): boolean {
  return relation === 'holdsPost' && utterance.toLowerCase().includes(object.text.toLowerCase());
}

function former({ qualifiers }: Fact): number {
  return qualifiers.tense === 'former' ? 1 : 0;
}
