import type { Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';

/** Drops a post without its body if the same post of the same person is given with it in the same sentence. */
export function dropVaguer(facts: readonly Fact[]): Fact[] {
  const inSentence = gatherBy(facts, ({ evidence }) => evidence.sentence.start);
  return facts.filter(
    (fact) => !inSentence.get(fact.evidence.sentence.start)?.some((other) => saysMoreOfPost(other, fact)),
  );
}

function saysMoreOfPost(other: Fact, fact: Fact): boolean {
  return (
    other !== fact &&
    other.relation === fact.relation &&
    other.subject.span.start === fact.subject.span.start &&
    other.object.span.start === fact.object.span.start &&
    saysOfWhat(other) &&
    !saysOfWhat(fact)
  );
}

function saysOfWhat({ qualifiers }: Fact): boolean {
  return qualifiers.organisation !== undefined || qualifiers.place !== undefined;
}
