import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { citeFacts } from './cite.ts';
import { factLine } from './factLine.ts';
import { groupBy } from './groupBy.ts';
import { isOn } from './isOn.ts';

/** What some facts say on a name or topic, a line each; nothing where they say nothing on it. */
export function newsOn(words: string, facts: readonly Fact[], corpus: Corpus): Statement[] {
  const isTold = isOn(words, corpus);
  const told = facts.filter((fact) => fact.certainty !== 'negated' && isTold(fact));
  return groupBy(told, (fact) => factLine(fact, corpus)).map((group) => ({
    text: factLine(group[0], corpus),
    citations: citeFacts(group, corpus),
  }));
}
