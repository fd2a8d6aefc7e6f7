import type { Span } from '#model/span.ts';
import type { IndexedSentence } from '#search/index/indexedSentence.ts';
import { type PassageIndex, type PassageRange, rangeOfArticle } from '#search/index/indexPassages.ts';
import { type WeighedQuestion, weighQuestion } from '#search/question/weighQuestion.ts';
import { type ReadCandidate, readCandidates } from '#search/reader/readCandidates.ts';
import { measureDoubt } from '#search/signs/measureDoubt.ts';
import { type RatedCandidate, rateCandidates } from '#search/signs/rateCandidates.ts';
import { rateLikelihood, scoreCandidate } from '#search/weights/scoreCandidate.ts';
import type { PassageSigns } from '#search/weights/signWeights.ts';

export type SearchOptions = {
  /** How many passages to give at most; ten unless told. */
  readonly limit?: number;
  /** Search this article alone. */
  readonly articleId?: string;
  /** The question before it in a talk: its words count as well, though less. */
  readonly before?: string;
  /** What else is known of a passage that speaks for it or against it. */
  readonly measure?: (passage: IndexedSentence) => PassageSigns;
};

export type FoundPassage = {
  readonly passage: IndexedSentence;
  /** The higher, the better within one search; of no meaning by itself. */
  readonly score: number;
  /** From 0 to 1: how likely this passage answers the question. */
  readonly likely: number;
  /** All that was measured of it. */
  readonly signs: PassageSigns;
  /** The words that answer, as offsets in the passage's text, if they can be told. */
  readonly answer?: Span;
};

/**
 * The passages that answer a question best, best first; none if no word of it is known. Equal ones keep the index's
 * order.
 */
export function searchPassages(index: PassageIndex, question: string, options: SearchOptions = {}): FoundPassage[] {
  const { limit = 10, articleId, before, measure } = options;
  // What is asked for, and with which words: a rare word tells more than a common one.
  const asked = weighQuestion(index, question, before);
  // BM25 finds the passages that are worth a closer look, and all that may speak for one is measured.
  const candidates = rateCandidates(index, asked, rangeOf(index, articleId));
  // What was measured is weighed, as learned from questions whose answers are known.
  const ranked = rankCandidates(index, candidates);
  // The best are read closely: which of their words answer, and how much they look like an answer, counts as well.
  const read = readCandidates(index, asked, ranked.slice(0, MOST_READ));
  const best = [...rankCandidates(index, read), ...ranked.slice(MOST_READ)].slice(0, limit);
  // Each says how likely it answers.
  return best.flatMap((candidate, place) => {
    const passage = index.passages[candidate.passage];
    return passage ? [toFoundPassage(passage, candidate, judgedSigns(asked, best, place, measure?.(passage)))] : [];
  });
}

/** Reading takes about 1 ms a passage; the right one is seldom farther down. */
const MOST_READ = 12;

/** So far ahead of all others is a passage that has none beside it. */
const NO_RIVAL = 3;

/** The reader's words are told if they are held for at least so likely: two in three of them are right, or overlap with what is. */
const LEAST_SHARE = 0.35;

type RankedCandidate<Candidate> = Candidate & Pick<FoundPassage, 'score'>;

function rankCandidates<Candidate extends RatedCandidate>(
  index: PassageIndex,
  candidates: readonly Candidate[],
): RankedCandidate<Candidate>[] {
  return candidates
    .map((candidate) => ({ ...candidate, score: scoreCandidate(index, candidate) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** All that was measured of one of the best, with what it is to the others. */
function judgedSigns(
  asked: WeighedQuestion,
  best: readonly RankedCandidate<ReadCandidate>[],
  place: number,
  more: PassageSigns = {},
): PassageSigns {
  const { signs, view } = best[place] as RankedCandidate<ReadCandidate>;
  const scores = best.map(({ score }) => score);
  return { ...signs, ...measureDoubt(asked, view), lead: leadOf(scores, place), ...more };
}

/** How far one of some scores, best first, is ahead of all others, or behind the best. */
export function leadOf(scores: readonly number[], place: number): number {
  const rival = scores[place === 0 ? 1 : 0];
  const lead = rival === undefined ? NO_RIVAL : (scores[place] ?? 0) - rival;
  return Math.max(-NO_RIVAL, Math.min(lead, NO_RIVAL));
}

function toFoundPassage(
  passage: IndexedSentence,
  { answer, score }: RankedCandidate<ReadCandidate>,
  signs: PassageSigns,
): FoundPassage {
  const told = answer && answer.share >= LEAST_SHARE ? { answer: answer.span } : {};
  return { passage, score, signs, likely: rateLikelihood(signs), ...told };
}

function rangeOf({ articles, passages }: PassageIndex, articleId: string | undefined): PassageRange {
  if (articleId === undefined) return { start: 0, end: passages.length };
  const article = articles.numberOf.get(articleId);
  return article === undefined ? { start: 0, end: 0 } : rangeOfArticle(articles, article);
}
