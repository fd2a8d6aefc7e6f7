import { findCandidates } from '#search/candidates/findCandidates.ts';
import { scorePassages } from '#search/candidates/scorePassages.ts';
import { hitShareOf, type PassageView, viewPassage } from '#search/candidates/viewPassage.ts';
import type { PassageIndex, PassageRange } from '#search/index/indexPassages.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';
import { measureAnswers } from './measureAnswers.ts';
import { type ArticleSigns, measureArticle } from './measureArticle.ts';
import { measureCoverage } from './measureCoverage.ts';
import { measureLikeness } from './measureLikeness.ts';
import { measureOrder } from './measureOrder.ts';
import { measureShape } from './measureShape.ts';

/** A passage that may answer, with all the signs by which it is ranked. */
export type RatedCandidate = {
  readonly passage: number;
  readonly view: PassageView;
  readonly signs: PassageSigns;
  readonly ofArticle: ArticleSigns;
};

type SignGroup = {
  readonly why: string;
  readonly measure: (asked: WeighedQuestion, view: PassageView, index: PassageIndex) => PassageSigns;
};

/** What is measured of a candidate. */
const SIGN_GROUPS: readonly SignGroup[] = [
  { measure: measureCoverage, why: 'what answers holds the words of the question, or stands beside what holds them' },
  {
    measure: measureLikeness,
    why: 'an answer may say in other words what the question says, and misses no word that tells it apart',
  },
  { measure: measureOrder, why: 'words that stand together in the question belong together' },
  { measure: measureAnswers, why: 'a question after a number is answered by one, and so on' },
  { measure: measureShape, why: 'headlines and questions hold words without saying anything' },
];

/** Looking closely takes about 30 µs a passage; the right one is hardly ever farther down. */
const MOST_CANDIDATES = 100;

/** The passages of a range that may answer, before they are ranked by their signs. */
export function rateCandidates(index: PassageIndex, asked: WeighedQuestion, range: PassageRange): RatedCandidate[] {
  const scores = scorePassages(index, asked, range);
  const ownScore = (passage: number) => scores[passage - range.start] ?? 0;
  const candidates = findCandidates(index, asked, { scores, range, most: MOST_CANDIDATES }).map((passage) => {
    const view = viewPassage(index, asked, { passage, ownScore });
    const signs: PassageSigns = Object.assign({}, ...SIGN_GROUPS.map(({ measure }) => measure(asked, view, index)));
    return { passage, view, signs, ofArticle: measureArticle(asked, view, index) };
  });
  return compareHeadlines(candidates, asked);
}

/** A headline counts as far as it covers the question, compared with the passage of its article that covers most. */
function compareHeadlines(candidates: readonly RatedCandidate[], { content }: WeighedQuestion): RatedCandidate[] {
  const most = new Map<number, number>();
  for (const { view, signs } of candidates) {
    const { article } = view.inArticle;
    most.set(article, Math.max(most.get(article) ?? 0, signs.covered ?? 0));
  }
  return candidates.map((candidate) => {
    const { view, ofArticle } = candidate;
    const byTitle = hitShareOf(content, view.title, ({ weight }) => weight);
    const near = Math.min(1, byTitle / (most.get(view.inArticle.article) || 1));
    return { ...candidate, ofArticle: { ...ofArticle, headline: near * ofArticle.headline } };
  });
}
