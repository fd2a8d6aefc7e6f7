import type { Span } from '#model/span.ts';
import type { IndexedSentence } from '#search/index/indexedSentence.ts';
import { type PassageIndex, type PassageRange, rangeOfArticle } from '#search/index/indexPassages.ts';
import { type WeighedQuestion, weighQuestion } from '#search/question/weighQuestion.ts';
import { type ReadCandidate, readCandidates } from '#search/reader/readCandidates.ts';
import { type RatedCandidate, rateCandidates } from '#search/signs/rateCandidates.ts';
import { rateConfidence, scoreCandidate } from '#search/weights/scoreCandidate.ts';

export type SearchOptions = {
  /** How many passages to give at most; ten unless told. */
  readonly limit?: number;
  /** Search this article alone. */
  readonly articleId?: string;
};

export type FoundPassage = {
  readonly passage: IndexedSentence;
  /** The higher, the better within one search; of no meaning by itself. */
  readonly score: number;
  /** From 0 to 1: how sure it is that this passage answers the question. */
  readonly confidence: number;
  /** The words that answer, as offsets in the passage's text, if they can be told. */
  readonly answer?: Span;
};

/**
 * The passages that answer a question best, best first; none if no word of it is known. Equal ones keep the index's
 * order.
 */
export function searchPassages(index: PassageIndex, question: string, options: SearchOptions = {}): FoundPassage[] {
  const { limit = 10, articleId } = options;
  // What is asked for, and with which words: a rare word tells more than a common one.
  const asked = weighQuestion(index, question);
  // BM25 finds the passages that are worth a closer look, and all that may speak for one is measured.
  const candidates = rateCandidates(index, asked, rangeOf(index, articleId));
  // What was measured is weighed, as learned from questions whose answers are known.
  const ranked = rankCandidates(index, candidates);
  // The best are read closely: which of their words answer, and how much they look like an answer, counts as well.
  const read = readCandidates(index, asked, ranked.slice(0, MOST_READ));
  const best = [...rankCandidates(index, read), ...ranked.slice(MOST_READ)].slice(0, limit);
  // Each says how sure it is.
  return best.flatMap((candidate) => toFoundPassage(index, asked, candidate));
}

/** Reading takes about 1 ms a passage; the right one is seldom farther down. */
const MOST_READ = 12;

/** The reader's words are told if they are held for at least so likely: three in four of them are right, or overlap with what is. */
const LEAST_SHARE = 0.4;

type RankedCandidate<Candidate> = Candidate & Pick<FoundPassage, 'score'>;

function rankCandidates<Candidate extends RatedCandidate>(
  index: PassageIndex,
  candidates: readonly Candidate[],
): RankedCandidate<Candidate>[] {
  return candidates
    .map((candidate) => ({ ...candidate, score: scoreCandidate(index, candidate) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

function toFoundPassage(
  index: PassageIndex,
  asked: WeighedQuestion,
  candidate: RankedCandidate<ReadCandidate>,
): FoundPassage[] {
  const passage = index.passages[candidate.passage];
  if (!passage) return [];
  const { answer, score } = candidate;
  const told = answer && answer.share >= LEAST_SHARE ? { answer: answer.span } : {};
  return [{ passage, score, confidence: rateConfidence(asked, candidate), ...told }];
}

function rangeOf({ articles, passages }: PassageIndex, articleId: string | undefined): PassageRange {
  if (articleId === undefined) return { start: 0, end: passages.length };
  const article = articles.numberOf.get(articleId);
  return article === undefined ? { start: 0, end: 0 } : rangeOfArticle(articles, article);
}
