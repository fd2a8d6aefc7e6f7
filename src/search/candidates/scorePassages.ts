import type { PassageIndex, PassageRange } from '#search/index/indexPassages.ts';
import { firstNotBelow } from '#search/index/postings.ts';
import type { WeighedQuestion, WeighedWord } from '#search/question/weighQuestion.ts';

/** The usual constants; the order hardly depends on them. */
const K1 = 1.2;
const B = 0.75;

/** The BM25 score (Robertson and Zaragoza 2009) of each passage of a range for the question's content words. */
export function scorePassages(index: PassageIndex, asked: WeighedQuestion, range: PassageRange): Float32Array {
  const scores = new Float32Array(range.end - range.start);
  for (const word of asked.content) if (word.number >= 0) addWord(index, word, { scores, range });
  return scores;
}

type Target = { readonly scores: Float32Array; readonly range: PassageRange };

function addWord(index: PassageIndex, { number, weight }: WeighedWord, { scores, range }: Target): void {
  const { starts, passages, counts } = index.postings;
  const end = starts[number + 1] ?? 0;
  for (let at = firstNotBelow(passages, range.start, { start: starts[number] ?? 0, end }); at < end; at++) {
    const passage = passages[at] ?? 0;
    if (passage >= range.end) break;
    const count = counts[at] ?? 0;
    const factor = lengthFactorOf(index.lengths[passage] ?? 0, index.meanLength);
    const place = passage - range.start;
    scores[place] = (scores[place] ?? 0) + bm25Of(weight, count, factor);
  }
}

/** BM25 of one word that stands `count` times in a text, a long text's counting for less; 0 if it does not stand there. */
export function bm25Of(weight: number, count: number, lengthFactor: number): number {
  return (weight * count * (K1 + 1)) / (count + K1 * lengthFactor);
}

export function lengthFactorOf(length: number, meanLength: number): number {
  return 1 - B + (B * length) / meanLength;
}
