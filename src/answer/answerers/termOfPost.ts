import { composeAnswer } from '#answer/phrase/composeAnswer.ts';
import { phrasePost } from '#answer/phrase/phrasePost.ts';
import { statePosts } from '#answer/phrase/statePosts.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { isResolved } from '#answer/resolve/resolveSlot.ts';
import { findFactsOf } from '#answer/select/findFactsOf.ts';
import { type FactGroup, groupBy } from '#answer/select/groupBy.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** Since when, or until when, somebody holds a post: the posts whose day is said, current ones first. */
export function answerTermOfPost(request: Request, corpus: Corpus): Answer {
  const { bound = 'since' } = request.slots;
  const person = resolveNamed(request, corpus, [['person'], ['organisation', 'place']]);
  if (!isResolved(person)) return person;
  const { name } = person.entity;
  const facts = findFactsOf(person.entity, corpus, (fact) => tellsBound(fact, bound));
  const named = facts.filter((fact) => namesPost(request.utterance, fact));
  const groups = groupBy(named.length > 0 ? named : facts, (fact) =>
    fact.relation === 'holdsPost' ? phrasePost(fact, corpus) : 'leads',
  );
  const statements = groups.sort(byFormer).map((group) => statePosts(group, corpus));
  const { sinceWhen, untilWhen } = phrasesOf(corpus.language).titles;
  const sought = (bound === 'since' ? sinceWhen : untilWhen)(name);
  return composeAnswer(request, corpus, statements, { title: name, of: person, sought });
}

function tellsBound({ relation, qualifiers, certainty }: Fact, bound: 'since' | 'until'): boolean {
  return (
    (relation === 'holdsPost' || relation === 'leads') && certainty !== 'negated' && qualifiers[bound] !== undefined
  );
}

/** Of several posts the one is meant whose title stands in the question. */
function namesPost(utterance: string, { object, relation }: Fact): boolean {
  return relation === 'holdsPost' && utterance.toLowerCase().includes(object.text.toLowerCase());
}

function byFormer([a]: FactGroup, [b]: FactGroup): number {
  return Number(a.qualifiers.tense === 'former') - Number(b.qualifiers.tense === 'former');
}
