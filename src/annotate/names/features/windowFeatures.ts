import { hashing } from '#annotate/names/model/hashing.ts';
import type { NameText } from './nameText.ts';
import { type NameWord, SENTENCE_EDGE } from './nameWord.ts';

const WINDOW_REACH = 2;

/** The features that single words give to the tokens around them. */
export const windowFeatures = {
  reach: WINDOW_REACH,
  /** The attributes of the word at `i + offset`, or of the edge. */
  attributesAt(text: NameText, i: number, offset: number): Int32Array {
    const k = i + offset;
    const outside = k < (text.from[i] as number) || k >= (text.to[i] as number);
    return outside ? SENTENCE_EDGE.attributes : (text.words[k] as NameWord).attributes;
  },
  key: (attribute: number, offset: number): number => hashing.mix(60 + offset, attribute, 0),
} as const;
