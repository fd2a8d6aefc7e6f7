import type { Line } from './line.ts';

/** Of many rules those that can fit a line at all, in their order. */
export type RuleChooser<R> = (line: Line) => R[];

type Triggered = { readonly triggers: readonly (readonly string[])[] };

/** The sets that hold a word, by number; `line` is the last line in which the word was met. */
type WordSets = { readonly ids: number[]; line: number };

/**
 * Looks at each word of a line once, so that what it costs does not grow with the number of rules. A rule is chosen if
 * of each of its sets of trigger words the line holds one.
 */
export function createRuleChooser<R extends Triggered>(rules: readonly R[]): RuleChooser<R> {
  const idsByKey = new Map<string, number>();
  const setsOf = new Map<string, WordSets>();
  const needed = rules.map(({ triggers }) => triggers.map((words) => idOf(words, idsByKey, setsOf)));
  const always = [...rules.keys()].filter((i) => needed[i]?.length === 0);
  const byRarest = [...idsByKey.values()].map((id) => [...rules.keys()].filter((i) => needed[i]?.[0] === id));
  /** By set the last line that holds one of its words: nothing need be wiped between two lines. */
  const heldIn = new Uint32Array(idsByKey.size);
  let line = 0;
  return ({ words }) => {
    line++;
    const fitting = always.slice();
    const met = meetWords(words, { setsOf, heldIn, line });
    for (const id of met)
      for (const i of byRarest[id] ?? []) if (areHeld(needed[i] ?? [], heldIn, line)) fitting.push(i);
    return fitting.sort((a, b) => a - b).map((i) => rules[i] as R);
  };
}

type MeetingWords = {
  readonly setsOf: ReadonlyMap<string, WordSets>;
  readonly heldIn: Uint32Array;
  readonly line: number;
};

/** The sets of which a line holds a word, each once. */
function meetWords(words: readonly string[], { setsOf, heldIn, line }: MeetingWords): number[] {
  const met: number[] = [];
  for (const word of words) {
    const sets = setsOf.get(word);
    if (!sets || sets.line === line) continue;
    sets.line = line;
    for (const id of sets.ids) {
      if (heldIn[id] === line) continue;
      heldIn[id] = line;
      met.push(id);
    }
  }
  return met;
}

function areHeld(ids: readonly number[], heldIn: Uint32Array, line: number): boolean {
  for (const id of ids) if (heldIn[id] !== line) return false;
  return true;
}

/** The number of a set of words; a new one is entered under each of its words. */
function idOf(words: readonly string[], idsByKey: Map<string, number>, setsOf: Map<string, WordSets>): number {
  const key = words.join(' ');
  const known = idsByKey.get(key);
  if (known !== undefined) return known;
  const id = idsByKey.size;
  idsByKey.set(key, id);
  for (const word of new Set(words)) {
    const sets = setsOf.get(word) ?? { ids: [], line: 0 };
    sets.ids.push(id);
    setsOf.set(word, sets);
  }
  return id;
}
