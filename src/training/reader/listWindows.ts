import type { Span } from '#model/span.ts';
import { scorePassages } from '#search/candidates/scorePassages.ts';
import { type PassageView, viewPassage } from '#search/candidates/viewPassage.ts';
import { type PassageIndex, rangeOfArticle } from '#search/index/indexPassages.ts';
import { weighQuestion } from '#search/question/weighQuestion.ts';
import { type DescribedWords, describeWords } from '#search/reader/describeWords.ts';
import { listSpans, type WordSpan } from '#search/reader/listSpans.ts';
import { type AskedKeys, readAskedKeys } from '#search/reader/readAskedKeys.ts';
import type { MarkedQuestion } from './collectTexts.ts';

/** A passage with its stretches of words, and which of them answer. */
export type ReadWindow = {
  readonly words: DescribedWords;
  readonly spans: readonly WordSpan[];
  readonly right: readonly boolean[];
};

export type AskedWindows = { readonly keys: AskedKeys; readonly windows: readonly ReadWindow[] };

/** Passages that answer, and passages of the same article that look as if they did. */
const MOST_RIGHT = 2;
const MOST_WRONG = 3;

/** The passages from which to learn where a question's answer stands. `chance` gives numbers from 0 to 1. */
export function listWindows(index: PassageIndex, marked: MarkedQuestion, chance: () => number): AskedWindows {
  const asked = weighQuestion(index, marked.question);
  const keys = readAskedKeys(asked);
  const range = rangeOfArticle(index.articles, index.articles.numberOf.get(marked.articleId) ?? 0);
  const scores = scorePassages(index, asked, range);
  const ownScore = (passage: number) => scores[passage - range.start] ?? 0;
  const all = Array.from({ length: range.end - range.start }, (_, at) => range.start + at);
  const spanOf = (passage: number) => index.passages[passage]?.span ?? { start: 0, end: 0 };
  const isRight = (passage: number) => marked.answers.some((answer) => isWithin(answer, spanOf(passage)));
  const wrong = all
    .filter((passage) => !isRight(passage))
    .map((passage) => ({ passage, score: ownScore(passage) * (1 + chance()) + chance() }))
    .sort((a, b) => b.score - a.score)
    .map(({ passage }) => passage);
  const windows = [...all.filter(isRight).slice(0, MOST_RIGHT), ...wrong.slice(0, MOST_WRONG)].map((passage) => {
    const view = viewPassage(index, asked, { passage, ownScore });
    const words = describeWords(index, asked, view, keys);
    const spans = listSpans(words.gaps);
    return { words, spans, right: markRight(spans, view, { answers: marked.answers, from: spanOf(passage).start }) };
  });
  return { keys, windows };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end + 1;
}

function markRight(
  spans: readonly WordSpan[],
  { words }: PassageView,
  { answers, from }: { readonly answers: readonly Span[]; readonly from: number },
): boolean[] {
  const meant = answers.map(({ start, end }) => ({
    first: words.findIndex((word) => word.end + from > start),
    end: words.findLastIndex((word) => word.start + from < end) + 1,
  }));
  return spans.map(({ first, end }) => meant.some((answer) => answer.first === first && answer.end === end));
}
