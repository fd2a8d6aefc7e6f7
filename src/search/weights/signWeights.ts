import learned from '#models/ranking.json' with { type: 'json' };

/** The names of all that is measured of a passage; a sign without a weight would be measured for nothing. */
export type SignName = keyof typeof learned;

/** What was measured; a sign that is not there is 0. */
export type PassageSigns = Readonly<Partial<Record<SignName, number>>>;

/** What each sign counts in the ranking of passages, and in how sure the best one is. */
export type SignWeights = Readonly<Record<SignName, { readonly ranking: number; readonly confidence: number }>>;

/** Made by `footnote train-ranking`; see data/models/README.md. */
export const SIGN_WEIGHTS: SignWeights = learned;

/** The sum of the signs, each by its weight. */
export function weighSigns(
  signs: PassageSigns,
  by: 'ranking' | 'confidence',
  weights: SignWeights = SIGN_WEIGHTS,
): number {
  const names = Object.keys(signs) as SignName[];
  return names.reduce((sum, name) => sum + (signs[name] ?? 0) * weights[name][by], 0);
}
