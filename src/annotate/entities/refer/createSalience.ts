import type { Part } from './findActors.ts';
import type { Gender, Genders } from './genders.ts';

/** How much whoever does this in a sentence is on the reader's mind; a sentence later half of it is left. */
const WEIGHTS: Readonly<Record<Part, number>> = {
  speaker: 14,
  subject: 12,
  'lesser subject': 9,
  object: 6,
  'within a phrase': 4,
  owner: 4,
};
const FADING = 0.45;
/** What is left of a subject after four sentences is too little to be meant. */
const FORGOTTEN = 0.5;
/** Who is named again is a little more on the mind than who is named once, however often it was. */
const REPEATED = 0.2;
/** Of whom nobody said "she" so far, "she" is a little less sure. */
const UNKNOWN_GENDER = 0.9;

/** Who was "she" before is so again within so many sentences that speak of nobody, */
const OLDEST = 6;
/** as surely as if named two sentences before. */
const AGAIN = 2;

/** Who is meant most likely, and how far ahead of the second. */
type Favourite = { readonly entity: number; readonly salience: number; readonly lead: number };

/**
 * Whom a reader has in mind, and how much (after Lappin and Leass 1994): the more, the nearer it was named, and the more
 * was its part in the sentence. Somebody newly brought in as a subject outweighs whoever was before.
 */
export type Salience = {
  readonly note: (entity: number, role: Part) => void;
  readonly fade: () => void;
  readonly choose: (gender: Gender | undefined, isExcluded: (entity: number) => boolean) => Favourite | undefined;
};

export function createSalience(genders: Genders): Salience {
  const weights = new Map<number, number>();
  let latest: { readonly entity: number; age: number } | undefined;
  return {
    note: (entity, role) => {
      latest = { entity, age: 0 };
      const before = weights.get(entity) ?? 0;
      weights.set(entity, Math.max(before, WEIGHTS[role]) + REPEATED * Math.min(before, WEIGHTS[role]));
    },
    fade: () => {
      if (latest) latest.age += 1;
      for (const [entity, weight] of weights)
        if (weight * FADING < FORGOTTEN) weights.delete(entity);
        else weights.set(entity, weight * FADING);
    },
    choose: (gender, isExcluded) => {
      const fitting = [...weights]
        .filter(([entity]) => !isExcluded(entity) && (genders.get(entity) ?? gender) === gender)
        .map(([entity, weight]) => [entity, genders.has(entity) ? weight : weight * UNKNOWN_GENDER] as const)
        .sort((a, b) => b[1] - a[1]);
      const [first, second] = fitting;
      if (first) return { entity: first[0], salience: first[1], lead: first[1] / (second?.[1] ?? 1) };
      const isLatest =
        latest && latest.age <= OLDEST && genders.get(latest.entity) === gender && !isExcluded(latest.entity);
      return latest && isLatest ? { entity: latest.entity, salience: AGAIN, lead: AGAIN } : undefined;
    },
  };
}
