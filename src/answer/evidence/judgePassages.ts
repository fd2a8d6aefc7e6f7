import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { UnderstoodRequest } from '#model/request.ts';
import type { NearPassage } from './findNearestPassages.ts';
import { type Support, supportOf } from './supportOf.ts';

/**
 * What counts for a passage: how sure the search is of it, as the logarithm of its odds, and how much of the question it
 * speaks of. Learned by logistic regression from 935 questions of SQuAD 2.0 on the articles of one corpus, and from 83 of
 * our own on news, each of which counts as six; other signs told no better on others' news.
 */
const CONFIDENCE_WEIGHT = 0.52;
const SHARE_WEIGHT = 2.88;
const ALWAYS = -1.95;
/** A name of the question that neither the passage nor what leads to it holds. */
const NAME_MISSING = 0.5;

/** A passage that answers less likely is called no answer: of questions that nothing answers, one in ten gets this far. */
const LEAST_LIKELY = 0.35;

/**
 * The passages, if one of them is likely to answer: the nearest if it is, else the likeliest, and the others behind it.
 * None if none is likely to, however near the nearest seems to be: what the corpus does not speak of is not answered.
 */
export function judgePassages(
  near: readonly NearPassage[],
  request: UnderstoodRequest,
  corpus: Corpus,
): readonly Statement[] {
  const supports = supportOf(request, corpus);
  const judged = near.map(({ statement, confidence }) => {
    return { statement, likely: rateLikelihood(confidence, supports(statement.citations[0])) };
  });
  const answering = judged.filter(({ likely }) => likely >= LEAST_LIKELY);
  const nearest = answering.find((one) => one === judged[0]);
  const [best] = nearest ? [nearest] : answering.sort((a, b) => b.likely - a.likely);
  return best
    ? [best.statement, ...near.map(({ statement }) => statement).filter((one) => one !== best.statement)]
    : [];
}

/** From 0 to 1: how likely a passage answers. */
function rateLikelihood(confidence: number, { share, names }: Support): number {
  const kept = Math.min(Math.max(confidence, 0.001), 0.999);
  const odds =
    CONFIDENCE_WEIGHT * Math.log(kept / (1 - kept)) + SHARE_WEIGHT * share + ALWAYS - (names ? 0 : NAME_MISSING);
  return 1 / (1 + Math.exp(-odds));
}
