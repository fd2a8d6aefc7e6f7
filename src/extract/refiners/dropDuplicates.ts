import type { Fact } from '#model/fact.ts';

/** Keeps the first of the facts with one identity. */
export function dropDuplicates(facts: readonly Fact[]): Fact[] {
  return [...new Map([...facts].reverse().map((fact) => [fact.id, fact])).values()].reverse();
}
