import { answerSigns } from './answerSigns.ts';
import { type ArticleSigns, articleSigns } from './articleSigns.ts';
import type { AskedQuestion } from './askQuestion.ts';
import { coverageSigns } from './coverageSigns.ts';
import { findCandidates } from './findCandidates.ts';
import type { PassageIndex } from './indexPassages.ts';
import { likenessSigns } from './likenessSigns.ts';
import { orderSigns } from './orderSigns.ts';
import { ownScores, type Range } from './ownScores.ts';
import { type PassageView, viewPassage } from './passageView.ts';
import { shapeSigns } from './shapeSigns.ts';

/** Signs by their names; one that is not there is 0. */
export type Signs = Readonly<Record<string, number>>;

/** A passage that may answer, with all the signs by which it is ranked. */
export type Candidate = {
  readonly passage: number;
  readonly view: PassageView;
  readonly signs: Signs;
  readonly ofArticle: ArticleSigns;
};

/** Looking closely takes about 30 µs a passage; the right one is hardly ever farther down. */
const LOOKED_AT = 100;

/** The passages of a range that may answer, before they are ranked by their signs. */
export function rateCandidates(index: PassageIndex, asked: AskedQuestion, range: Range): Candidate[] {
  const scores = ownScores(index, asked, range);
  const ownScore = (passage: number) => scores[passage - range.start] ?? 0;
  const candidates = findCandidates(index, asked, { scores, range, most: LOOKED_AT }).map((passage) => {
    const view = viewPassage(index, asked, { passage, ownScore });
    return { passage, view, signs: signsOf(index, asked, view), ofArticle: articleSigns(index, asked, view) };
  });
  return byNearHeadlines(candidates);
}

/** A headline counts as far as it covers the question, compared with the passage of its article that covers most. */
function byNearHeadlines(candidates: readonly Candidate[]): Candidate[] {
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

function signsOf(index: PassageIndex, asked: AskedQuestion, view: PassageView): Signs {
  return {
    ...coverageSigns(asked, view),
    ...likenessSigns(index, asked, view),
    ...orderSigns(asked, view),
    ...answerSigns(asked, view),
    ...shapeSigns(view),
  };
}
