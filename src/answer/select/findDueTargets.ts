import { citeFact } from '#answer/evidence/cite.ts';
import { phraseFact } from '#answer/phrase/phraseFact.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import { daysUntil } from './daysUntil.ts';
import { factMatcher } from './factMatcher.ts';

/** A target that falls due, by the id of its fact. */
export type DueTarget = { readonly factId: string; readonly statement: Statement };

/** The targets on a name or topic whose deadline is at most so many days off, and not yet over. */
export function findDueTargets(words: string, days: number, corpus: Corpus): DueTarget[] {
  const isTold = factMatcher(words, corpus);
  const near = corpus.facts.filter((fact) => {
    if (fact.relation !== 'target' || fact.certainty === 'negated') return false;
    const left = daysUntil(fact.qualifiers.deadline, corpus.today);
    return left !== undefined && left >= 0 && left <= days && isTold(fact);
  });
  return near.map((fact) => ({
    factId: fact.id,
    statement: { text: phraseFact(fact, corpus), citations: [citeFact(fact, corpus)] },
  }));
}
