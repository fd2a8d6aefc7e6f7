import type { PartialDate } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import type { PassageRange } from '#search/candidates/scorePassages.ts';
import type { IndexedSentence } from '#search/index/indexedSentence.ts';
import type { PassageIndex } from '#search/index/indexPassages.ts';
import { findAnswerPhrase } from '#search/phrase/findAnswerPhrase.ts';
import { type WeighedQuestion, weighQuestion } from '#search/question/weighQuestion.ts';
import { measureDoubt } from '#search/signs/measureDoubt.ts';
import { type PassageSigns, type RatedCandidate, rateCandidates } from '#search/signs/rateCandidates.ts';
import { ARTICLE_WEIGHTS } from '#search/weights/articleWeights.ts';
import { CONFIDENCE_WEIGHTS } from '#search/weights/confidenceWeights.ts';
import { RANKING_WEIGHTS } from '#search/weights/rankingWeights.ts';

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
  /** The words that answer, as offsets in the passage's text, where they can be told. */
  readonly answer?: Span;
};

/**
 * The passages that answer a question best, best first; none where no word of it is known. BM25 finds candidates, a
 * linear model over what they show of the question and of an answer ranks them, with what their articles are about and a
 * nudge for the newer one; equal ones keep the index's order.
 */
export function searchPassages(index: PassageIndex, question: string, options: SearchOptions = {}): FoundPassage[] {
  const { limit = 10, articleId } = options;
  const asked = weighQuestion(index, question);
  const ranked = rateCandidates(index, asked, rangeOf(index, articleId))
    .map((candidate) => ({ candidate, score: scoreOf(index, candidate) }))
    .sort((a, b) => b.score - a.score || a.candidate.passage - b.candidate.passage);
  return ranked.slice(0, limit).flatMap(({ candidate, score }) => {
    const passage = index.passages[candidate.passage];
    if (!passage) return [];
    const answer = findAnswerPhrase(asked, candidate.view);
    return [{ passage, score, confidence: confidenceOf(asked, candidate), ...(answer && { answer }) }];
  });
}

function rangeOf({ articles, passages }: PassageIndex, articleId: string | undefined): PassageRange {
  if (articleId === undefined) return { start: 0, end: passages.length };
  const article = articles.numberOf.get(articleId);
  if (article === undefined) return { start: 0, end: 0 };
  return { start: articles.firstPassage[article] ?? 0, end: articles.firstPassage[article + 1] ?? 0 };
}

function scoreOf(index: PassageIndex, { passage, signs, ofArticle }: RatedCandidate): number {
  const publishedOn = index.passages[passage]?.publishedOn;
  const age = publishedOn && index.newest ? yearsBetween(publishedOn, index.newest) : Number.POSITIVE_INFINITY;
  return weigh(signs, RANKING_WEIGHTS) + weigh(ofArticle, ARTICLE_WEIGHTS) + NEWEST_GAINS / (1 + age);
}

/** Decides between sentences that fit about equally well, no more. */
const NEWEST_GAINS = 0.3;

function yearsBetween(early: PartialDate, late: PartialDate): number {
  const months = (date: PartialDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return Math.max(0, months(late) - months(early)) / 12;
}

function weigh(signs: PassageSigns, weights: PassageSigns): number {
  return Object.entries(signs).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);
}

function confidenceOf(asked: WeighedQuestion, { signs, view }: RatedCandidate): number {
  const score = weigh(signs, RANKING_WEIGHTS);
  const all = { ...signs, ...measureDoubt(asked, view), score, always: 1 };
  return 1 / (1 + Math.exp(-weigh(all, CONFIDENCE_WEIGHTS)));
}
