import type { Line } from './line.ts';

/** Of many rules those that can fit a line at all, in their order. */
export type RuleChooser<R> = (line: Line) => R[];

type Triggered = { readonly triggers: readonly (readonly string[])[] };

/**
 * Looks at each word of a line once, so that what it costs does not grow with the number of rules. A rule is chosen if
 * of each of its sets of trigger words the line holds one.
 */
export function createRuleChooser<R extends Triggered>(rules: readonly R[]): RuleChooser<R> {
  const setIds = new Map<string, number>();
  const setsOf = new Map<string, number[]>();
  const needed = rules.map(({ triggers }) => triggers.map((words) => idOf(words, setIds, setsOf)));
  const always = [...rules.keys()].filter((i) => needed[i]?.length === 0);
  const byRarest = [...setIds.values()].map((id) => [...rules.keys()].filter((i) => needed[i]?.[0] === id));
  return ({ words }) => {
    const held = new Uint8Array(setIds.size);
    for (const word of words) for (const id of setsOf.get(word) ?? []) held[id] = 1;
    const isHeld = (id: number) => held[id] === 1;
    const fitting = always.slice();
    for (let id = held.indexOf(1); id >= 0; id = held.indexOf(1, id + 1))
      for (const i of byRarest[id] ?? []) if (needed[i]?.every(isHeld)) fitting.push(i);
    return fitting.sort((a, b) => a - b).map((i) => rules[i] as R);
  };
}

/** The number of a set of words; a new one is entered under each of its words. */
function idOf(words: readonly string[], setIds: Map<string, number>, setsOf: Map<string, number[]>): number {
  const key = words.join(' ');
  const known = setIds.get(key);
  if (known !== undefined) return known;
  const id = setIds.size;
  setIds.set(key, id);
  for (const word of new Set(words)) setsOf.set(word, [...(setsOf.get(word) ?? []), id]);
  return id;
}
