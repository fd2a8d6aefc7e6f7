import { citeFacts } from '#answer/evidence/cite.ts';
import { phraseFact } from '#answer/phrase/phraseFact.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { factMatcher } from './factMatcher.ts';
import { groupBy } from './groupBy.ts';

/** What some facts say on a name or topic, a line each; none if they say nothing on it. */
export function findNews(words: string, facts: readonly Fact[], corpus: Corpus): Statement[] {
  const isTold = factMatcher(words, corpus);
  const told = facts.filter((fact) => fact.certainty !== 'negated' && isTold(fact));
  return groupBy(told, (fact) => phraseFact(fact, corpus)).map((group) => ({
    text: phraseFact(group[0], corpus),
    citations: citeFacts(group, corpus),
  }));
}
