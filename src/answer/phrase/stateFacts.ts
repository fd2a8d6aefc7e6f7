import { citeFacts } from '#answer/evidence/cite.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/groupBy.ts';

/** A line for each thing that facts say, in their order, cited from all that say it. */
export function stateFacts(facts: readonly Fact[], phrase: (fact: Fact) => string, corpus: Corpus): Statement[] {
  return groupBy(facts, phrase).map((group) => ({ text: phrase(group[0]), citations: citeFacts(group, corpus) }));
}
