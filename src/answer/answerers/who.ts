import { articleTextOf } from '#answer/evidence/sourceOf.ts';
import { composeAnswer, stateFacts } from '#answer/phrase/composeAnswer.ts';
import { phraseFactAbout } from '#answer/phrase/phraseFact.ts';
import { phrasePost, statePosts } from '#answer/phrase/phrasePost.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { isResolved } from '#answer/resolve/resolveSlot.ts';
import { findFactsOf } from '#answer/select/findFactsOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact, FactGroup } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { answerProfile } from './profile.ts';

const FORMERLY = /\b(?:previously|formerly|earlier|before|used to|had|until)\b/i;

/** Who somebody is: the posts, each as of the newest article that names it, then all else that is known; or since when. */
export function answerWho(request: Request, corpus: Corpus): Answer {
  if (request.slots.bound) return answerTermOfPost(request, corpus);
  if (request.slots.rank === 'former') return answerFormerWork(request, corpus);
  return answerProfile(request, corpus, [['person'], ['organisation', 'place'], ['other']]);
}

/** What somebody did before: posts no longer held, and where they worked. */
function answerFormerWork(request: Request, corpus: Corpus): Answer {
  const person = resolveNamed(request, corpus, [['person']]);
  if (!isResolved(person)) return person;
  const { entity } = person;
  const facts = findFactsOf(entity, corpus, (fact) => isFormerWork(fact, corpus));
  const statements = stateFacts(facts, (fact) => phraseFactAbout(fact, corpus, entity), corpus);
  return composeAnswer(request, corpus, statements, { title: entity.name, of: person });
}

/** Marked as former, or told with a word for it. */
function isFormerWork(fact: Fact, corpus: Corpus): boolean {
  const { relation, certainty, qualifiers, evidence } = fact;
  if (certainty === 'negated') return false;
  if (relation === 'holdsPost' || relation === 'leads') return qualifiers.tense === 'former';
  if (relation !== 'employedBy') return false;
  const { start, end } = evidence.span;
  return qualifiers.tense === 'former' || FORMERLY.test(articleTextOf(fact, corpus).slice(start, end));
}

/** Since when, or until when, somebody holds a post: the posts whose day is said, current ones first. */
function answerTermOfPost(request: Request, corpus: Corpus): Answer {
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
