import type { PassageView } from '#search/candidates/viewPassage.ts';
import { type PassageIndex, rarityOf } from '#search/index/indexPassages.ts';
import { likenessOf, multiplyVectors, type WordVectors } from '#search/index/wordVectors.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';
import { measureMissing } from './measureMissing.ts';

/** Words less alike than this are hardly ever put for each other. */
const LEAST_LIKENESS = 0.35;

/** Whether a passage says in other words what the question says: "aggravated" for "made worse", "Holland" for "the Netherlands". */
export function measureLikeness(asked: WeighedQuestion, view: PassageView, index: PassageIndex): PassageSigns {
  const words = [...new Set(view.numbers)].filter((word) => (index.rows[word] ?? -1) >= 0);
  const likest = asked.content.map(({ row }, at) => (view.here[at] ? 1 : findLikest(index, row, words)));
  return {
    inOtherWords: measureOtherWords(asked, likest),
    sameSubject: measureSubject(index, asked, words),
    ...measureMissing(asked, view, likest),
  };
}

/** How like a word the likest of some others is, from 0 to 1. */
function findLikest({ vectors, rows }: PassageIndex, row: number, words: readonly number[]): number {
  if (row < 0) return 0;
  return words.reduce((most, word) => Math.max(most, likenessOf(vectors, row, rows[word] ?? 0)), 0);
}

/** The weight of the words that are missing, each as far as some word of the passage is like it. */
function measureOtherWords({ content, total }: WeighedQuestion, likest: readonly number[]): number {
  const parts = content.map(({ weight }, at) => {
    const best = likest[at] ?? 0;
    return best === 1 ? 0 : (weight * Math.max(0, best - LEAST_LIKENESS)) / (1 - LEAST_LIKENESS);
  });
  return parts.reduce((sum, part) => sum + part, 0) / total;
}

/** How alike question and passage are as a whole: the cosine of the sums of their words' vectors, rare ones counting most. */
function measureSubject(index: PassageIndex, { content }: WeighedQuestion, words: readonly number[]): number {
  const { vectors, rows } = index;
  const asked = sumOf(vectors, content);
  const said = sumOf(
    vectors,
    words.map((word) => ({ row: rows[word] ?? -1, weight: rarityOf(index, word) })),
  );
  return multiplyVectors(asked, said) / Math.sqrt(multiplyVectors(asked, asked) * multiplyVectors(said, said) || 1);
}

type WeighedRow = { readonly row: number; readonly weight: number };

function sumOf({ values, dimensions }: WordVectors, words: readonly WeighedRow[]): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const { row, weight } of words) {
    if (row < 0) continue;
    const start = row * dimensions;
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + weight * (values[start + at] ?? 0);
  }
  return sum;
}
