import type { PassageIndex } from '#search/index/indexPassages.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import type { RatedCandidate } from '#search/signs/rateCandidates.ts';
import { type ReadAnswer, readAnswer } from './readAnswer.ts';
import { readAskedKeys } from './readAskedKeys.ts';

/** A passage that may answer, with what it seems to answer if it was read closely. */
export type ReadCandidate = RatedCandidate & { readonly answer?: ReadAnswer };

/** Reads passages closely: what the reader finds becomes signs among the others. */
export function readCandidates(
  index: PassageIndex,
  asked: WeighedQuestion,
  candidates: readonly RatedCandidate[],
): ReadCandidate[] {
  const keys = readAskedKeys(asked);
  return candidates.map((candidate) => {
    const answer = readAnswer(index, { asked, keys }, candidate.view);
    if (!answer) return candidate;
    const { strength: reads, share: readsOne } = answer;
    return { ...candidate, answer, signs: { ...candidate.signs, reads, readsOne } };
  });
}
