import { composeAnswer, stateFacts } from '#answer/phrase/composeAnswer.ts';
import { phraseFactAbout } from '#answer/phrase/phraseFact.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { isResolved } from '#answer/resolve/resolveSlot.ts';
import { isSubject } from '#answer/select/findFactsOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import type { Request, UnderstoodRequest } from '#model/request.ts';
import { answerProfile } from './profile.ts';
import { answerProject } from './project.ts';

/** Relations in which an organisation is what somebody founded, leads or works for; in the others it is the subject. */
const RELATIONS_TO_ORGANISATIONS: readonly Relation[] = ['founded', 'leads', 'employedBy', 'memberOf', 'holdsPost'];

/**
 * What an organisation is, where, who holds which post in it, what it plans and did, and what was said of it; or the one
 * thing that is asked of it: where it is, who founded it, whose it is.
 */
export function answerOrg(request: UnderstoodRequest, corpus: Corpus): Answer {
  const { relations } = request.wanted;
  if (relations) return answerRelations(request, relations, corpus);
  const known = answerProfile(request, corpus, [['organisation'], ['other'], ['place']]);
  return known.kind === 'not-found' ? orProject(request, corpus, known) : known;
}

/** "What is the Harbour Plan?": some of what has a name is a project. */
function orProject(request: Request, corpus: Corpus, otherwise: Answer): Answer {
  const found = answerProject(request, corpus);
  return found.kind === 'found' ? found : otherwise;
}

function answerRelations(request: Request, relations: readonly Relation[], corpus: Corpus): Answer {
  const body = resolveNamed(request, corpus, [['organisation'], ['other'], ['place']]);
  if (!isResolved(body)) return body;
  const { entity } = body;
  const facts = corpus
    .factsAbout(entity.key)
    .filter((fact) => relations.includes(fact.relation) && tellsOf(entity, fact, corpus))
    .toSorted((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
  const statements = stateFacts(facts, (fact) => phraseFactAbout(fact, corpus, entity), corpus);
  return composeAnswer(request, corpus, statements, { title: entity.name, of: body });
}

function tellsOf(entity: CorpusEntity, fact: Fact, corpus: Corpus): boolean {
  return (
    fact.certainty !== 'negated' &&
    isSubject(entity, fact, corpus) !== RELATIONS_TO_ORGANISATIONS.includes(fact.relation)
  );
}
