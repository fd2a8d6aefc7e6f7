import type { ArticleSigns } from '#search/signs/measureArticle.ts';

/**
 * Set by hand, as the articles that the other weights are learned from are one to a subject and have no headlines. A
 * headline that is as near to the question as any passage of its article outweighs a rare word of the question; one that is
 * less near counts for less.
 */
export const ARTICLE_WEIGHTS: Readonly<Record<keyof ArticleSigns, number>> = { aboutIt: 4, headline: 6, opening: 0.7 };
