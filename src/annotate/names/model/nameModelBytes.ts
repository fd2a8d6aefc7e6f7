/*
 * The layout of a weights file, all numbers little-endian: a head of four words of 32 bits (mark, number of word
 * entries, number of features, nothing); the largest weight and the transitions
 * of both passes as 32-bit floats; then the body. The body holds the word entries and then the features, each sorted
 * by key. A key is written as its distance from the one before, seven bits a byte. A word's key is followed by its 21
 * low bits and three list bits (see wordBits.ts) in three bytes; a feature's by the number of its weights and, for each,
 * its column and its value. A value v from -127 to 127 stands for the largest weight times v |v| / 127².
 */

export const MODEL_MARK = 0x314d4e46;
export const HEAD_BYTES = 16;
export const WORD_BYTES = 3;

/** The weight that one byte stands for, as a share of the largest. */
export function toShare(byte: number): number {
  return (byte * Math.abs(byte)) / (127 * 127);
}

/** The byte for a share of the largest weight. */
export function toByte(share: number): number {
  return Math.round(Math.sign(share) * Math.sqrt(Math.abs(share)) * 127);
}
