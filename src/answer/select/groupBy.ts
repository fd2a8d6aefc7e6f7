import type { Fact } from '#model/fact.ts';

/** Facts that say the same; the first stands for all. */
export type FactGroup = readonly [Fact, ...Fact[]];

/** Puts together what has the same key, in the order in which the keys first come. */
export function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}
