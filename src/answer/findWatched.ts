import { citeFact } from '#answer/evidence/citeFacts.ts';
import { stateFacts } from '#answer/phrase/composeAnswer.ts';
import { phraseFact } from '#answer/phrase/phraseFact.ts';
import { daysUntil } from '#answer/select/deadlines.ts';
import { matchWords } from '#answer/select/matchWords.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';

/** What a watch on a name or topic tells of some facts, a line each; none if they say nothing on it. */
export function findNews(words: string, facts: readonly Fact[], corpus: Corpus): Statement[] {
  const isWatched = matchFactsOn(words, corpus);
  const told = facts.filter((fact) => fact.certainty !== 'negated' && isWatched(fact));
  return stateFacts(told, (fact) => phraseFact(fact, corpus), corpus);
}

/** A target that falls due, by the id of its fact. */
export type DueTarget = { readonly factId: string; readonly statement: Statement };

/** The targets on a name or topic whose deadline is at most so many days off, and not yet over. */
export function findDueTargets(words: string, days: number, corpus: Corpus): DueTarget[] {
  const isWatched = matchFactsOn(words, corpus);
  const due = corpus.facts.filter((fact) => {
    if (fact.relation !== 'target' || fact.certainty === 'negated') return false;
    const left = daysUntil(fact.qualifiers.deadline, corpus.today);
    return left !== undefined && left >= 0 && left <= days && isWatched(fact);
  });
  return due.map((fact) => ({
    factId: fact.id,
    statement: { text: phraseFact(fact, corpus), citations: [citeFact(fact, corpus)] },
  }));
}

/** A name means its entity; other words, and names of what is not known to be anything, mean the facts that speak of them. */
export function matchFactsOn(words: string, corpus: Corpus): (fact: Fact) => boolean {
  const named = corpus.isName(words) ? corpus.findEntities(words) : [];
  const about = new Set(named.flatMap(({ entity }) => corpus.factsAbout(entity.key).map(({ id }) => id)));
  if (named.some(({ entity }) => entity.kind !== 'other')) return ({ id }) => about.has(id);
  const speaksOf = matchWords(words);
  return (fact) => about.has(fact.id) || (speaksOf?.(phraseFact(fact, corpus)) ?? false);
}
