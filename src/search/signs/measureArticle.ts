import { bm25Of, lengthFactorOf } from '#search/candidates/scorePassages.ts';
import type { PassageView } from '#search/candidates/viewPassage.ts';
import type { PassageIndex } from '#search/index/indexPassages.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import type { AnswerType } from '#text/answerTypeOf.ts';

/** What a passage is to its article, and the article to the question; see `ARTICLE_WEIGHTS`. */
export type ArticleSigns = { readonly aboutIt: number; readonly headline: number; readonly opening: number };

/** Headline and opening say who, what and where; when, how many and why come later. */
const SAID_FIRST: ReadonlySet<AnswerType> = new Set(['person', 'place', 'name', 'thing']);
/** Fewer words are the name of a subject, and no headline. */
const HEADLINE_WORDS = 4;
/** A word of the title counts as one in so many passages. */
const TITLE_COUNTS = 3;

/**
 * How far the passage's article is about the question, how much of the rest of its headline the passage holds, and how
 * near to its opening the passage stands, where news say what is new. If a headline speaks of what is asked, the answer
 * stands in it as often as not: "Which ferry sank?", "Blue Heron sinks off Eastleigh".
 */
export function measureArticle(asked: WeighedQuestion, view: PassageView, index: PassageIndex): ArticleSigns {
  const saidFirst = SAID_FIRST.has(asked.type) ? 1 : 0;
  return {
    aboutIt: measureAbout(index, asked, view),
    headline: saidFirst && measureHeadline(index, asked, view),
    opening: saidFirst / (1 + view.inArticle.place / 3),
  };
}

/**
 * BM25 (Robertson and Zaragoza 2009) of the article as one document, a word's count being that of the passages that hold
 * it. The fewer passages an article has, the less it tells beyond the one that is looked at.
 */
function measureAbout(
  { passages, articles }: PassageIndex,
  { content, total }: WeighedQuestion,
  view: PassageView,
): number {
  const { counts, length } = view.inArticle;
  const meanLength = passages.length / Math.max(1, articles.titles.length);
  const factor = lengthFactorOf(length, meanLength);
  const scores = content.map(({ weight }, at) =>
    bm25Of(weight, (counts[at] ?? 0) + (view.title[at] ? TITLE_COUNTS : 0), factor),
  );
  return (1 - 1 / length) * (scores.reduce((sum, score) => sum + score, 0) / total);
}

/** The share of the headline's words that the question does not hold and the passage does. */
function measureHeadline({ articles, stopWords }: PassageIndex, asked: WeighedQuestion, view: PassageView): number {
  const words = [...(articles.titles[view.inArticle.article] ?? [])].filter((word) => !stopWords.has(word));
  const rest = words.filter((word) => !asked.numbers.has(word));
  if (words.length < HEADLINE_WORDS || rest.length === 0) return 0;
  return rest.filter((word) => view.numbers.includes(word)).length / rest.length;
}
