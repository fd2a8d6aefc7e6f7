import type { Fact } from '#model/fact.ts';

/** Drops a post without its body if the same post of the same person is given with it in the same sentence. */
export function dropVaguer(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => !facts.some((other) => saysMoreOfPost(other, fact)));
}

function saysMoreOfPost(other: Fact, fact: Fact): boolean {
  return (
    other !== fact &&
    other.relation === fact.relation &&
    other.evidence.sentence.start === fact.evidence.sentence.start &&
    other.subject.span.start === fact.subject.span.start &&
    other.object.span.start === fact.object.span.start &&
    saysOfWhat(other) &&
    !saysOfWhat(fact)
  );
}

function saysOfWhat({ qualifiers }: Fact): boolean {
  return qualifiers.organisation !== undefined || qualifiers.place !== undefined;
}
