import type { Span } from '#model/span.ts';
import type { IndexedSentence } from '#search/index/indexedSentence.ts';
import { type PassageIndex, type PassageRange, rangeOfArticle } from '#search/index/indexPassages.ts';
import { findAnswerPhrase } from '#search/phrase/findAnswerPhrase.ts';
import { type WeighedQuestion, weighQuestion } from '#search/question/weighQuestion.ts';
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
  const ranked = rankCandidates(index, candidates).slice(0, limit);
  // The best ones say how sure they are, and which of their words answer.
  return ranked.flatMap((candidate) => toFoundPassage(index, asked, candidate));
}

type RankedCandidate = RatedCandidate & Pick<FoundPassage, 'score'>;

function rankCandidates(index: PassageIndex, candidates: readonly RatedCandidate[]): RankedCandidate[] {
  return candidates
    .map((candidate) => ({ ...candidate, score: scoreCandidate(index, candidate) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

function toFoundPassage(index: PassageIndex, asked: WeighedQuestion, candidate: RankedCandidate): FoundPassage[] {
  const passage = index.passages[candidate.passage];
  if (!passage) return [];
  const answer = findAnswerPhrase(asked, candidate.view);
  const confidence = rateConfidence(asked, candidate);
  return [{ passage, score: candidate.score, confidence, ...(answer && { answer }) }];
}

function rangeOf({ articles, passages }: PassageIndex, articleId: string | undefined): PassageRange {
  if (articleId === undefined) return { start: 0, end: passages.length };
  const article = articles.numberOf.get(articleId);
  return article === undefined ? { start: 0, end: 0 } : rangeOfArticle(articles, article);
}
