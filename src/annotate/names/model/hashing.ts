import { hashText } from '#text/hashText.ts';

/** A whole number of 32 bits made of a word; spread evenly enough to serve as a key (after MurmurHash3). */
export function hashWord(text: string): number {
  return scatterBits(hashText(text));
}

/** The same of two such numbers; `template` tells apart the features made of the same two. */
export function mixHashes(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0xcc9e2d51);
  hash = (hash << 15) | (hash >>> 17);
  hash = Math.imul(hash ^ b, 0x1b873593);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) ^ (hash >>> 13);
}

function scatterBits(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
