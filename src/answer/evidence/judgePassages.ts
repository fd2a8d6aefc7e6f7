import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { UnderstoodRequest } from '#model/request.ts';
import type { NearestPassages } from './findNearestPassages.ts';
import { type Support, supportOf } from './supportOf.ts';

/** Below this share of a question, or if a name of it is missing, a passage answers only by chance. */
const LEAST_SHARE = 0.65;
/** Below this confidence of the search, a passage must speak of all of the question. */
const LEAST_CONFIDENCE = 0.33;
/** Below this not even that helps. */
const LEAST_CONFIDENCE_IN_ALL = 0.08;
/** What the search puts first may speak of less, if confidence and share together are enough. */
const LEAST_SHARE_OF_FIRST = 0.34;
const SHARE_WEIGHT = 0.4;
const LEAST_SUM = 0.65;

type Judged = { readonly statement: Statement; readonly support: Support };

/**
 * Judges whether passages answer a question, by how much of it they speak of and by how sure the search is of the first.
 * Those that answer come first, the others behind them; none are given if none answers, however near the nearest seems to
 * be: what the corpus does not speak of is not answered.
 */
export function judgePassages(
  { passages, confidence }: NearestPassages,
  request: UnderstoodRequest,
  corpus: Corpus,
): readonly Statement[] {
  const { post, of } = request.slots;
  const least = post !== undefined && of !== undefined ? LEAST_SHARE : LEAST_SHARE_OF_FIRST;
  const supports = supportOf(request, corpus);
  const judged = passages.map((statement): Judged => ({ statement, support: supports(statement.citations[0]) }));
  const answering = judged.filter(
    ({ support }, at) => isAnswer(support, confidence) || (at === 0 && isLikely(support, confidence, least)),
  );
  if (answering.length === 0) return [];
  const sorted = answering[0] === judged[0] ? answering : withWholeFirst(answering);
  return [...sorted, ...judged.filter((one) => !answering.includes(one))].map(({ statement }) => statement);
}

function isAnswer({ share, names }: Support, confidence: number): boolean {
  if (!names) return false;
  return share === 1 ? confidence >= LEAST_CONFIDENCE_IN_ALL : share >= LEAST_SHARE && confidence >= LEAST_CONFIDENCE;
}

/** What the search puts first needs the less support the surer the search is. */
function isLikely({ share, names }: Support, confidence: number, least: number): boolean {
  return names && share >= least && confidence + SHARE_WEIGHT * share >= LEAST_SUM;
}

/** Those that speak of all of the question before the others. */
function withWholeFirst(answering: readonly Judged[]): readonly Judged[] {
  const whole = answering.filter(({ support }) => support.share === 1);
  return [...whole, ...answering.filter((one) => !whole.includes(one))];
}
