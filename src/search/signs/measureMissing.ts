import { joinHits, type PassageView } from '#search/candidates/viewPassage.ts';
import type { PassageIndex } from '#search/index/indexPassages.ts';
import { likenessOf } from '#search/index/wordVectors.ts';
import type { WeighedQuestion, WeighedWord } from '#search/question/weighQuestion.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';
import { beginAlike } from './measureCoverage.ts';

/** A word is told in other words by one that is so like it. */
const TOLD_BY_LIKE = 0.5;

/**
 * The one word of the question that is missed most. What answers may leave out much of a question, but what is asked
 * about another year, deed or kin than the passage tells of misses a word that says a lot, whatever else it shares.
 */
export function measureMissing(asked: WeighedQuestion, view: PassageView, index: PassageIndex): PassageSigns {
  const { content, total } = asked;
  const untold = measureUntold(asked, view, index);
  const near = joinHits(view.near, view.title);
  const wide = joinHits(view.wide, view.title);
  const worst = (shareOf: (at: number) => number) =>
    content.reduce((most, { weight }, at) => Math.max(most, (weight / total) * shareOf(at)), 0);
  const plain = [...content.keys()].filter((at) => !content[at]?.name);
  const told = plain.filter((at) => near[at] || (untold[at] ?? 1) < TOLD_BY_LIKE);
  return {
    missedHere: worst((at) => untold[at] ?? 1),
    missedNear: worst((at) => (near[at] ? 0 : (untold[at] ?? 1))),
    missedWide: worst((at) => (wide[at] ? 0 : (untold[at] ?? 1))),
    toldNear: plain.length === 0 ? 1 : told.length / plain.length,
  };
}

/** For each content word, from 0 to 1: how far no word of the passage says the same. */
function measureUntold({ content }: WeighedQuestion, view: PassageView, index: PassageIndex): number[] {
  const { vectors, rows } = index;
  const words = [...new Set(view.numbers)].filter((word) => (rows[word] ?? -1) >= 0);
  const findLikest = ({ row }: WeighedWord) =>
    row < 0 ? 0 : words.reduce((most, word) => Math.max(most, likenessOf(vectors, row, rows[word] ?? 0)), 0);
  return content.map((word, at) => {
    if (view.here[at] || view.words.some(({ form }) => beginAlike(word.stem, form))) return 0;
    return 1 - findLikest(word);
  });
}
