/**
 * What the word table knows of a word, packed into 32 bits: from the lowest, its cluster plus one (13 bits, three
 * levels of which each is the next one's prefix), how like a person, given name, place or organisation its vector is
 * (2 bits each), and the lists it is on.
 */
export const wordBits = {
  clusterBits: 13,
  /** By how many bits the cluster is shifted to get its coarser levels. */
  levels: [0, 3, 6],
  likenessShift: 13,
  likenesses: 4,
  listShift: 21,
  lists: {
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
  },
  cluster: (bits: number): number => bits & 0x1fff,
  likeness: (bits: number, kind: number): number => (bits >>> (13 + 2 * kind)) & 3,
} as const;
