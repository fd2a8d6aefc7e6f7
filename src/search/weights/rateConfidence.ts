import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import { measureDoubt } from '#search/signs/measureDoubt.ts';
import type { RatedCandidate } from '#search/signs/rateCandidates.ts';
import { weighSigns } from './signWeights.ts';

/** From 0 to 1: how sure it is that a passage answers the question (a logistic regression over all its signs). */
export function rateConfidence(asked: WeighedQuestion, { signs, view }: RatedCandidate): number {
  return 1 / (1 + Math.exp(-weighSigns({ ...signs, ...measureDoubt(asked, view), always: 1 }, 'confidence')));
}
