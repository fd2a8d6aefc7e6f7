/*
 * What the word table knows of a word, packed into 32 bits: from the lowest, its cluster plus one (13 bits, three
 * levels of which each is the next one's prefix), how like a person, given name, place or organisation its vector is
 * (2 bits each), and the lists it is on.
 */

/** By how many bits the cluster is shifted to get its coarser levels. */
export const CLUSTER_LEVELS = [0, 3, 6];
export const LIKENESS_SHIFT = 13;
export const LIKENESSES = 4;
export const LIST_SHIFT = 21;
export const LIST_BITS = {
  givenName: 1 << 21,
  surname: 1 << 22,
  place: 1 << 23,
  honorific: 1 << 24,
  organisationHead: 1 << 25,
  placeHead: 1 << 26,
  speech: 1 << 27,
  calendar: 1 << 28,
  demonym: 1 << 29,
  companySuffix: 1 << 30,
} as const;

export function readCluster(bits: number): number {
  return bits & 0x1fff;
}

export function readLikeness(bits: number, kind: number): number {
  return (bits >>> (LIKENESS_SHIFT + 2 * kind)) & 3;
}
