import { mixHashes } from '#annotate/names/model/hashing.ts';
import type { NameText } from './nameText.ts';
import { type NameWord, SENTENCE_EDGE } from './nameWord.ts';

/** How many words to either side give features to a token. */
export const WINDOW_REACH = 2;

/** The attributes of the word at `i + offset`, or of the edge. */
export function findAttributes(text: NameText, i: number, offset: number): Int32Array {
  const k = i + offset;
  const outside = k < (text.from[i] as number) || k >= (text.to[i] as number);
  return outside ? SENTENCE_EDGE.attributes : (text.words[k] as NameWord).attributes;
}

export function hashAttribute(attribute: number, offset: number): number {
  return mixHashes(60 + offset, attribute, 0);
}
