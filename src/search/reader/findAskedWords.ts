import type { WeighedQuestion } from '#search/question/weighQuestion.ts';

/** Where the words of a question stand in a passage. Entries by the place between words go from 0 to the words' count. */
export type AskedWordPlaces = {
  /** For each word: see `MATCHES`. */
  readonly matches: Uint8Array;
  /** For each place: the weight of the question's words shortly before it and behind it, the nearer the more. */
  readonly weightBefore: Float32Array;
  readonly weightBehind: Float32Array;
  /** For each place: how many words off the nearest content word of the question stands; `FAR` if none is near. */
  readonly distanceBefore: Uint8Array;
  readonly distanceBehind: Uint8Array;
  /** For each place: how many content words of the question stand before it in all. */
  readonly countBefore: Uint16Array;
  /** The share of the question, by weight, that stands in the passage. */
  readonly covered: number;
};

/** What a word of a passage is to the question. */
export const MATCHES = { none: 0, small: 1, content: 2, focus: 3, name: 4 } as const;

const REACH = 6;
const FAR = 15;

export function findAskedWords(asked: WeighedQuestion, numbers: Int32Array): AskedWordPlaces {
  const count = numbers.length;
  const matches = new Uint8Array(count);
  const weights = new Float32Array(count);
  for (const { number, stop, name, focus, weight } of asked.words)
    for (let at = numbers.indexOf(number); at >= 0 && number >= 0; at = numbers.indexOf(number, at + 1)) {
      const match = stop ? MATCHES.small : name ? MATCHES.name : focus ? MATCHES.focus : MATCHES.content;
      matches[at] = Math.max(matches[at] ?? 0, match);
      weights[at] = weight / asked.total;
    }
  const places = Array.from({ length: count + 1 }, (_, place) => place);
  const isContent = (at: number) => (matches[at] ?? 0) >= MATCHES.content;
  const countBefore = new Uint16Array(count + 1);
  for (let at = 0; at < count; at++) countBefore[at + 1] = (countBefore[at] ?? 0) + (isContent(at) ? 1 : 0);
  return {
    matches,
    weightBefore: Float32Array.from(places, (place) => sumWeights(weights, place - 1, -1)),
    weightBehind: Float32Array.from(places, (place) => sumWeights(weights, place, 1)),
    distanceBefore: Uint8Array.from(places, (place) => findDistance(isContent, place - 1, -1)),
    distanceBehind: Uint8Array.from(places, (place) => findDistance(isContent, place, 1)),
    countBefore,
    covered: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

function sumWeights(weights: Float32Array, from: number, step: 1 | -1): number {
  let sum = 0;
  for (let off = 0; off < REACH; off++) sum += (weights[from + step * off] ?? 0) / (1 + (off + 1) / 4);
  return sum;
}

function findDistance(isContent: (at: number) => boolean, from: number, step: 1 | -1): number {
  for (let off = 0; off < FAR - 1; off++) if (isContent(from + step * off)) return off + 1;
  return FAR;
}
