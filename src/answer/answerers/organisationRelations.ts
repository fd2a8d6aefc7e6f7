import { citeFacts } from '#answer/evidence/cite.ts';
import { phraseFactAbout } from '#answer/phrase/phraseFactAbout.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { answerNotFound, isResolved } from '#answer/resolve/resolveSlot.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact, Relation } from '#model/fact.ts';
import { groupBy } from '#model/groupBy.ts';
import type { Request } from '#model/request.ts';

/** Relations in which an organisation is what somebody founded, leads or works for; in the others it is the subject. */
const AS_OBJECT: readonly Relation[] = ['founded', 'leads', 'employedBy', 'memberOf', 'holdsPost'];

/** The one thing that was asked of an organisation: where it is, who founded it, whose it is. */
export function answerRelations(request: Request, relations: readonly Relation[], corpus: Corpus): Answer {
  const result = resolveNamed(request, corpus, [['organisation'], ['other'], ['place']]);
  if (!isResolved(result)) return result;
  const { entity, score, readAs } = result;
  const facts = corpus.factsAbout(entity.key).filter((fact) => isOf(fact, entity, relations, corpus));
  const sorted = [...facts].sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
  const [first, ...others] = groupBy(sorted, (fact) => phraseFactAbout(fact, corpus, entity)).map((group) => ({
    text: phraseFactAbout(group[0], corpus, entity),
    citations: citeFacts(group, corpus),
  }));
  if (!first) return answerNotFound(request, corpus, entity.name);
  return {
    kind: 'found',
    request,
    score,
    title: entity.name,
    about: entity.name,
    ...(readAs && { readAs }),
    statements: [first, ...others],
  };
}

function isOf(fact: Fact, entity: CorpusEntity, relations: readonly Relation[], corpus: Corpus): boolean {
  if (!relations.includes(fact.relation) || fact.certainty === 'negated') return false;
  const isSubject = corpus.entityOf(fact.subject, fact.evidence.articleId)?.key === entity.key;
  return isSubject !== AS_OBJECT.includes(fact.relation);
}
