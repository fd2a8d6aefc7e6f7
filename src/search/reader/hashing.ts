/** How many weights a reader has. Features whose hashes meet share one (Weinberger et al. 2009), which is seldom. */
export const SLOT_COUNT = 1 << 20;

/** A number for two numbers in their order (the mixing steps of MurmurHash3). */
export function mixNumbers(one: number, other: number): number {
  let hash = Math.imul(one, 0xcc9e2d51);
  hash = (hash << 15) | (hash >>> 17);
  hash = Math.imul(hash, 0x1b873593) ^ other;
  hash = (hash << 13) | (hash >>> 19);
  hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  return hash ^ (hash >>> 16);
}

/** The slot of a feature that is said by two numbers. */
export function slotOf(one: number, other: number): number {
  const hash = Math.imul(mixNumbers(one, other), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (SLOT_COUNT - 1);
}
