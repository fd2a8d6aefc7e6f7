import learned from '#models/ranking.json' with { type: 'json' };

/** The names of all that is measured of a passage; a sign without a weight would be measured for nothing. */
export type SignName = keyof typeof learned;

/** What was measured; a sign that is not there is 0. */
export type PassageSigns = Readonly<Partial<Record<SignName, number>>>;

/**
 * What each sign counts in the ranking of passages, and in how sure the best one is. Made by `footnote train-ranking`; see
 * data/models/README.md.
 */
const SIGN_WEIGHTS: Readonly<Record<SignName, { readonly ranking: number; readonly confidence: number }>> = learned;

/** The sum of the signs, each by its weight. */
export function weighSigns(signs: PassageSigns, by: 'ranking' | 'confidence'): number {
  const names = Object.keys(signs) as SignName[];
  return names.reduce((sum, name) => sum + (signs[name] ?? 0) * SIGN_WEIGHTS[name][by], 0);
}
