import type { PartialDate } from '#model/article.ts';
import type { PassageIndex } from '#search/index/indexPassages.ts';
import type { ArticleSigns } from '#search/signs/measureArticle.ts';
import type { RatedCandidate } from '#search/signs/rateCandidates.ts';
import { type PassageSigns, weighSigns } from './signWeights.ts';

/**
 * Set by hand, as the articles that the other weights are learned from are one to a subject and have no headlines. A
 * headline that is as near to the question as any passage of its article outweighs a rare word of the question; one that is
 * less near counts for less.
 */
const ARTICLE_WEIGHTS: Readonly<Record<keyof ArticleSigns, number>> = { aboutIt: 4, headline: 4, opening: 0.7 };

/** Decides between sentences that fit about equally well, no more. */
const NEWEST_GAINS = 0.3;

/** How well a candidate answers: a linear model over its signs, what its article is about, and a nudge for the newer one. */
export function scoreCandidate(
  { passages, newest }: PassageIndex,
  { passage, signs, ofArticle }: RatedCandidate,
): number {
  const publishedOn = passages[passage]?.publishedOn;
  const age = publishedOn && newest ? yearsBetween(publishedOn, newest) : Number.POSITIVE_INFINITY;
  return weighSigns(signs, 'ranking') + weighArticle(ofArticle) + NEWEST_GAINS / (1 + age);
}

/** From 0 to 1: how likely it is that a passage answers, from all that was measured of it (a logistic regression). */
export function rateLikelihood(signs: PassageSigns): number {
  return 1 / (1 + Math.exp(-weighSigns({ ...signs, always: 1 }, 'judgement')));
}

function weighArticle({ aboutIt, headline, opening }: ArticleSigns): number {
  return aboutIt * ARTICLE_WEIGHTS.aboutIt + headline * ARTICLE_WEIGHTS.headline + opening * ARTICLE_WEIGHTS.opening;
}

function yearsBetween(early: PartialDate, late: PartialDate): number {
  const months = (date: PartialDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return Math.max(0, months(late) - months(early)) / 12;
}
