/** 1 for a sign that can only speak for an answer, -1 for one that can only speak against it, 0 where either may be. */
export type Sense = (sign: string) => -1 | 0 | 1;

/** Keeps each sign's weight from going against its sense. */
export function toSense(signs: readonly string[], sense: Sense): (weight: number, place: number) => number {
  const senses = signs.map(sense);
  return (weight, place) => (weight * (senses[place] ?? 0) < 0 ? 0 : weight);
}
