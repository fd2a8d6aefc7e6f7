import { isBareHead } from '#extract/refiners/misreadings/bareHeads.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';

/** "Harbour Gulls coach Ma Rong … coach Ma Rong": a post that says little alone is of the one body that it is of elsewhere. */
export function shareBodies(facts: readonly Fact[]): Fact[] {
  const whole = gatherBy(
    facts.filter((fact) => fact.relation === 'holdsPost' && bodyOf(fact)),
    keyOf,
  );
  return facts.map((fact) => {
    if (fact.relation !== 'holdsPost' || bodyOf(fact) || !isBareHead(fact.object.text)) return fact;
    const same = (whole.get(keyOf(fact)) ?? []).filter(({ qualifiers }) => qualifiers.tense === fact.qualifiers.tense);
    const [first, ...others] = same;
    if (!first || others.some((other) => nameOf(other) !== nameOf(first))) return fact;
    const { organisation, place } = first.qualifiers;
    return {
      ...fact,
      qualifiers: { ...fact.qualifiers, ...(organisation && { organisation }), ...(place && { place }) },
    };
  });
}

function keyOf({ subject, object }: Fact): string {
  return `${subject.name ?? subject.text}|${object.text.toLowerCase()}`;
}

function bodyOf({ qualifiers: { organisation, place } }: Fact): Argument | undefined {
  return organisation ?? place;
}

function nameOf(fact: Fact): string | undefined {
  const body = bodyOf(fact);
  return body?.name ?? body?.text;
}
