import { findCandidates } from '#search/candidates/findCandidates.ts';
import { type PassageRange, scorePassages } from '#search/candidates/scorePassages.ts';
import { type PassageView, viewPassage } from '#search/candidates/viewPassage.ts';
import type { PassageIndex } from '#search/index/indexPassages.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import { measureAnswers } from './measureAnswers.ts';
import { type ArticleSigns, measureArticle } from './measureArticle.ts';
import { measureCoverage } from './measureCoverage.ts';
import { measureLikeness } from './measureLikeness.ts';
import { measureOrder } from './measureOrder.ts';
import { measureShape } from './measureShape.ts';

/** Signs by their names; one that is not there is 0. */
export type PassageSigns = Readonly<Record<string, number>>;

/** A passage that may answer, with all the signs by which it is ranked. */
export type RatedCandidate = {
  readonly passage: number;
  readonly view: PassageView;
  readonly signs: PassageSigns;
  readonly ofArticle: ArticleSigns;
};

/** Looking closely takes about 30 µs a passage; the right one is hardly ever farther down. */
const LOOKED_AT = 100;

/** The passages of a range that may answer, before they are ranked by their signs. */
export function rateCandidates(index: PassageIndex, asked: WeighedQuestion, range: PassageRange): RatedCandidate[] {
  const scores = scorePassages(index, asked, range);
  const ownScore = (passage: number) => scores[passage - range.start] ?? 0;
  const candidates = findCandidates(index, asked, { scores, range, most: LOOKED_AT }).map((passage) => {
    const view = viewPassage(index, asked, { passage, ownScore });
    return { passage, view, signs: signsOf(index, asked, view), ofArticle: measureArticle(index, asked, view) };
  });
  return byNearHeadlines(candidates);
}

/** A headline counts as far as it covers the question, compared with the passage of its article that covers most. */
function byNearHeadlines(candidates: readonly RatedCandidate[]): RatedCandidate[] {
  const most = new Map<number, number>();
  for (const { view, signs } of candidates) {
    const { article } = view.inArticle;
    most.set(article, Math.max(most.get(article) ?? 0, signs.covered ?? 0));
  }
  return candidates.map((candidate) => {
    const { view, signs, ofArticle } = candidate;
    const near = Math.min(1, (signs.coveredByTitle ?? 0) / (most.get(view.inArticle.article) || 1));
    return { ...candidate, ofArticle: { ...ofArticle, headline: near * ofArticle.headline } };
  });
}

function signsOf(index: PassageIndex, asked: WeighedQuestion, view: PassageView): PassageSigns {
  return {
    ...measureCoverage(asked, view),
    ...measureLikeness(index, asked, view),
    ...measureOrder(asked, view),
    ...measureAnswers(asked, view),
    ...measureShape(view),
  };
}
