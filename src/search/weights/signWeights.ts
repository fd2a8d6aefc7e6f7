import { createRequire } from 'node:module';
import { lazy } from '#model/makeOnce.ts';
import type learned from '#models/ranking.json';

/** The names of all that is measured of a passage; a sign without a weight would be measured for nothing. */
export type SignName = keyof typeof learned;

/** What was measured; a sign that is not there is 0. */
export type PassageSigns = Readonly<Partial<Record<SignName, number>>>;

/** What each sign counts in the ranking of passages, and in how likely one answers. */
type SignWeights = Readonly<Record<SignName, { readonly ranking: number; readonly judgement: number }>>;

/** Made by `footnote train-ranking`, see data/models/README.md; loaded with the first question, as a start needs none. */
const loadWeights = lazy((): SignWeights => createRequire(import.meta.url)('#models/ranking.json'));

const MOST_TOLD = 6;
/** What moves the odds less is not worth telling. */
const LEAST_TOLD = 0.05;

/** What counts most in how likely a passage answers, for it or against it: each sign times its weight, in logits. */
export function explainJudgement(signs: PassageSigns): { readonly sign: string; readonly counts: number }[] {
  const weights = loadWeights();
  const names = Object.keys(signs) as SignName[];
  return names
    .map((sign) => ({ sign, counts: (signs[sign] ?? 0) * weights[sign].judgement }))
    .filter(({ counts }) => Math.abs(counts) >= LEAST_TOLD)
    .sort((a, b) => Math.abs(b.counts) - Math.abs(a.counts))
    .slice(0, MOST_TOLD);
}

/** The sum of the signs, each by its weight. */
export function weighSigns(signs: PassageSigns, by: 'ranking' | 'judgement'): number {
  const weights = loadWeights();
  const names = Object.keys(signs) as SignName[];
  return names.reduce((sum, name) => sum + (signs[name] ?? 0) * weights[name][by], 0);
}
