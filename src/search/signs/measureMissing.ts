import { joinHits, type PassageView } from '#search/candidates/viewPassage.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';
import { beginAlike } from './measureCoverage.ts';

/** A word is told in other words by one that is so like it. */
const TOLD_BY_LIKE = 0.5;

/**
 * The one word of the question that is missed most. What answers may leave out much of a question, but what is asked
 * about another year, deed or kin than the passage tells of misses a word that says a lot, whatever else it shares.
 * `likest` says of each content word how like it the likest word of the passage is, from 0 to 1.
 */
export function measureMissing(asked: WeighedQuestion, view: PassageView, likest: readonly number[]): PassageSigns {
  const { content, total } = asked;
  const untold = content.map(({ stem }, at) => (isTold(stem, view) ? 0 : 1 - (likest[at] ?? 0)));
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

/** By a word that begins like it, as "invasion" does like "invade". */
function isTold(stem: string, { words }: PassageView): boolean {
  return words.some(({ form }) => beginAlike(stem, form));
}
