import { articleTextOf } from '#answer/evidence/cite.ts';
import { composeAnswer, stateFacts } from '#answer/phrase/composeAnswer.ts';
import { phraseFactAbout } from '#answer/phrase/phraseFactAbout.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { isResolved } from '#answer/resolve/resolveSlot.ts';
import { findFactsOf } from '#answer/select/findFactsOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';

/** What somebody did before: posts no longer held, and where they worked. */
export function answerFormerWork(request: Request, corpus: Corpus): Answer {
  const person = resolveNamed(request, corpus, [['person']]);
  if (!isResolved(person)) return person;
  const { entity } = person;
  const facts = findFactsOf(entity, corpus, (fact) => isFormerWork(fact, corpus));
  const statements = stateFacts(facts, (fact) => phraseFactAbout(fact, corpus, entity), corpus);
  return composeAnswer(request, corpus, statements, { title: entity.name, of: person });
}

const FORMERLY = /\b(?:previously|formerly|earlier|before|used to|had|until)\b/i;

/** Marked as former, or told with a word for it. */
function isFormerWork(fact: Fact, corpus: Corpus): boolean {
  const { relation, certainty, qualifiers, evidence } = fact;
  if (certainty === 'negated') return false;
  if (relation === 'holdsPost' || relation === 'leads') return qualifiers.tense === 'former';
  if (relation !== 'employedBy') return false;
  const { start, end } = evidence.span;
  return qualifiers.tense === 'former' || FORMERLY.test(articleTextOf(fact, corpus).slice(start, end));
}
