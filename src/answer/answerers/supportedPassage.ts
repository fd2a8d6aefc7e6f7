import { findNearestPassages } from '#answer/evidence/findNearestPassages.ts';
import { type Support, supportOf } from '#answer/evidence/support.ts';
import { answerNotFound } from '#answer/resolve/resolveSlot.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Request } from '#model/request.ts';

/** Below this share of a question, or where a name of it is missing, a passage answers only by chance. */
const MOST_OF_IT = 0.65;
/** What the search thinks of a passage counts for something too: below it, all of the question must be spoken of. */
const CONFIDENT = 0.33;
const ENOUGH = 0.65;
const WEIGHT = 0.4;
const SOME = 0.34;
const HOPELESS = 0.08;

/**
 * The passages nearest to the question, those that speak of all of it first; a plain no where none does, however near
 * the nearest seems to be: what the corpus does not speak of is not answered.
 */
export function answerPassage(request: Request, corpus: Corpus): Answer {
  const found = findNearestPassages(request, corpus);
  const near = found.kind === 'passage' ? found.statements : found.kind === 'not-found' ? (found.passages ?? []) : [];
  if (near.length === 0 || !('score' in found)) return found;
  const supports = supportOf(request, corpus);
  const judged = near.map((statement) => ({ statement, support: supports(statement.citations[0]) }));
  const least = request.slots.post !== undefined && request.slots.of !== undefined ? MOST_OF_IT : SOME;
  const answering = judged.filter(
    ({ support }, at) => answers(support, found.score) || (at === 0 && isLikely(support, found.score, least)),
  );
  const full = answering.filter(({ support }) => support.share === 1);
  const sorted = answering[0] === judged[0] ? answering : [...full, ...answering.filter((one) => !full.includes(one))];
  const [first, ...others] = [...sorted, ...judged.filter((one) => !answering.includes(one))].map(
    ({ statement }) => statement,
  ) as [Statement, ...Statement[]];
  if (answering.length === 0)
    return { ...answerNotFound(request, corpus, request.utterance), nearest: [], score: found.score, passages: near };
  return { kind: 'passage', request, score: found.score, statements: [first, ...others] };
}

function answers({ share, names }: Support, confidence: number): boolean {
  if (!names) return false;
  return share === 1 ? confidence >= HOPELESS : share >= MOST_OF_IT && confidence >= CONFIDENT;
}

/** What the search puts first needs the less support the surer the search is. */
function isLikely({ share, names }: Support, confidence: number, least: number): boolean {
  return names && share >= least && confidence + WEIGHT * share >= ENOUGH;
}
