import type { Statement } from '#model/answer.ts';
import type { NearPassage } from './findNearestPassages.ts';

/** A passage that answers less likely is called no answer: of news questions that nothing answers one in five gets this far, most of them near misses. */
const LEAST_LIKELY = 0.32;

/**
 * The passages, if one of them is likely to answer: the nearest if it is, else the likeliest, and the others behind it.
 * None if none is likely to, however near the nearest seems to be: what the corpus does not speak of is not answered.
 */
export function judgePassages(near: readonly NearPassage[]): readonly Statement[] {
  const [best] = [...near].sort((a, b) => b.likely - a.likely);
  if (!best || best.likely < LEAST_LIKELY) return [];
  return [best.statement, ...near.map(({ statement }) => statement).filter((one) => one !== best.statement)];
}
