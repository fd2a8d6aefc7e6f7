import type { Entity } from '#model/mention.ts';
import { type PassageIndex, rangeOfArticle } from '#search/index/indexPassages.ts';
import { countInPassages } from '#search/index/postings.ts';
import type { WeighedQuestion, WeighedWord } from '#search/question/weighQuestion.ts';
import { type CutWord, cutWords } from '#text/cutWords.ts';
import { markWords } from './markWords.ts';

/** For each content word of the question, whether it stands there. */
export type Hits = readonly boolean[];

/** A passage as seen from a question. */
export type PassageView = {
  readonly text: string;
  /** The names its article uses, if they are known. */
  readonly names: readonly Entity[] | undefined;
  readonly words: readonly CutWord[];
  /** The number of each word. */
  readonly numbers: Int32Array;
  /** What each word could be the answer to; see `WORD_MARKS`. */
  readonly marks: Uint8Array;
  /** For each content word of the question, where it stands among the words. */
  readonly positions: readonly (readonly number[])[];
  readonly here: Hits;
  readonly before: Hits;
  /** Here or in a neighbouring sentence. */
  readonly near: Hits;
  /** Here or at most three sentences away. */
  readonly wide: Hits;
  readonly title: Hits;
  /** Anywhere in the article or its title. */
  readonly article: Hits;
  /** What the passage is to its article. */
  readonly inArticle: InArticle;
  /** How much each content word says within the article. */
  readonly localWeights: readonly number[];
  /** BM25 scores, as shares of the question's weight. */
  readonly scores: { readonly here: number; readonly before: number };
};

type InArticle = {
  readonly article: number;
  /** How many passages stand before it. */
  readonly place: number;
  readonly length: number;
  /** In how many of the article's passages each content word of the question stands. */
  readonly counts: readonly number[];
};

/** The BM25 score of a passage by itself. */
export type OwnScore = (passage: number) => number;

const WIDE_REACH = 3;

const NO_WORDS = new Int32Array();

/** Looks at one passage and what surrounds it in its article. */
export function viewPassage(
  index: PassageIndex,
  asked: WeighedQuestion,
  { passage, ownScore }: { readonly passage: number; readonly ownScore: OwnScore },
): PassageView {
  const { runs, articles } = index;
  const article = articles.ofPassage[passage] ?? 0;
  const range = rangeOfArticle(articles, article);
  const isInside = (other: number) => other >= range.start && other < range.end;
  const numbersOf = (other: number) =>
    isInside(other) ? runs.words.subarray(runs.starts[other], runs.starts[other + 1]) : NO_WORDS;
  const hitsBetween = (from: number, to: number): Hits => {
    const stretches = Array.from({ length: to - from + 1 }, (_, at) => numbersOf(passage + from + at));
    return asked.content.map(({ number }) => stretches.some((numbers) => numbers.includes(number)));
  };
  const scoreShareOf = (other: number) => (isInside(other) ? ownScore(other) : 0) / asked.total;
  const numbers = numbersOf(passage);
  const text = index.passages[passage]?.text ?? '';
  const words = cutWords(text);
  const counts = asked.content.map(({ number }) => countInPassages(index.postings, number, range));
  const title = asked.content.map(({ number }) => articles.titles[article]?.has(number) ?? false);
  return {
    text,
    names: index.passages[passage]?.names,
    words,
    numbers,
    marks: markWords(text, words, (at) => index.usuallyCapital(numbers[at] ?? 0)),
    positions: asked.content.map(({ number }) => positionsOf(numbers, number)),
    here: hitsBetween(0, 0),
    before: hitsBetween(-1, -1),
    near: hitsBetween(-1, 1),
    wide: hitsBetween(-WIDE_REACH, WIDE_REACH),
    title,
    inArticle: { article, place: passage - range.start, length: range.end - range.start, counts },
    article: counts.map((count, at) => count > 0 || title[at] === true),
    localWeights: counts.map((count) => Math.log(1 + (range.end - range.start) / (0.5 + count))),
    scores: { here: scoreShareOf(passage), before: scoreShareOf(passage - 1) },
  };
}

function positionsOf(numbers: Int32Array, number: number): number[] {
  const found: number[] = [];
  for (let at = numbers.indexOf(number); at >= 0; at = numbers.indexOf(number, at + 1)) found.push(at);
  return found;
}

/** Hit in one or the other. */
export function joinHits(one: Hits, other: Hits): Hits {
  return one.map((hit, at) => hit || other[at] === true);
}

/** The part of the words, by weight, that is hit; 0 if the words weigh nothing. */
export function hitShareOf(
  words: readonly WeighedWord[],
  hits: Hits,
  weigh: (word: WeighedWord, at: number) => number,
): number {
  let [hit, all] = [0, 0];
  words.forEach((word, at) => {
    const weight = weigh(word, at);
    all += weight;
    if (hits[at]) hit += weight;
  });
  return all > 0 ? hit / all : 0;
}

/**
 * How near a place among a passage's words stands to the words of the question, from 0 to 1: each counts by its weight,
 * for less the farther off it is.
 */
export function nearnessOf(at: number, { content, total }: WeighedQuestion, { positions }: PassageView): number {
  const near = content.reduce((sum, { weight }, n) => {
    const distances = (positions[n] ?? []).map((position) => Math.abs(position - at));
    return distances.length === 0 ? sum : sum + weight / (1 + Math.min(...distances) / 4);
  }, 0);
  return near / total;
}
