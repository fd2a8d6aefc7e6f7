/** How far each option's score should go down, and how unlikely the right ones are together (0 if they are sure). */
export type Comparison = { readonly pulls: readonly number[]; readonly loss: number };

/** Compares options by a softmax over their scores: the slopes of the loss that the right ones are not chosen. */
export function compareToRight(scores: readonly number[], right: readonly boolean[]): Comparison {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
  return {
    pulls: powers.map((power, at) => power / all - (right[at] ? power / good : 0)),
    loss: -Math.log(good / all),
  };
}
