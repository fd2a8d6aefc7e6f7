import type { Span } from '#model/span.ts';
import { WORD_MARKS } from '#search/candidates/markWords.ts';
import type { PassageView } from '#search/candidates/viewPassage.ts';
import type { PassageIndex } from '#search/index/indexPassages.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import type { AnswerType } from '#text/answerTypeOf.ts';
import { completeWords } from './completeWords.ts';
import { describeWords } from './describeWords.ts';
import { listSpans, type WordSpan } from './listSpans.ts';
import type { AskedKeys } from './readAskedKeys.ts';
import type { ReaderWeights } from './readerWeights.ts';
import { MOST_FEATURES, writeFeatures } from './writeFeatures.ts';

/** What a passage seems to answer. */
export type ReadAnswer = {
  /** The words that answer, as offsets in the passage's text. */
  readonly span: Span;
  /** From 0 to 1: how sure it is of these words, or of some of them or a few more, if the passage answers at all. */
  readonly share: number;
  /** How much all that it holds looks like an answer: the logarithm of a sum, so that 5 is far more than 0. */
  readonly strength: number;
};

/** What is longer is no sentence, and would take long to read. */
const MOST_WORDS = 150;

/**
 * Reads which words of a passage answer a question: a log-linear model over all stretches of its words (as the
 * logistic regression of Rajpurkar et al. 2016, with hashed features), learned from questions whose answers are
 * marked. Undefined for a passage without words or with too many, and without a model.
 */
export function readAnswer(
  index: PassageIndex,
  { asked, keys }: { readonly asked: WeighedQuestion; readonly keys: AskedKeys },
  view: PassageView,
): ReadAnswer | undefined {
  if (view.words.length > MOST_WORDS) return undefined;
  const words = describeWords(index, asked, view, keys);
  const spans = listSpans(words.gaps);
  const weights = index.reader;
  if (!weights) return undefined;
  const slots = new Int32Array(MOST_FEATURES);
  const scores = spans.map((span) => sumWeights(weights, slots, writeFeatures(slots, span, words, keys)));
  const fits = spans.map((span) => fitsQuestion(span, asked, view));
  const best = scores.reduce(
    (most, score, at) => (fits[at] && score > (scores[most] ?? Number.NEGATIVE_INFINITY) ? at : most),
    -1,
  );
  const span = spans[best];
  if (!span) return undefined;
  const strength = Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0));
  const alike = scores.reduce((sum, score, at) => sum + (nests(spans[at], span) ? Math.exp(score - strength) : 0), 0);
  return { span: toTextSpan(span, view), share: alike, strength };
}

/** What words of a certain type must hold one of; the other types leave it open. */
const MARK_OF: Readonly<Partial<Record<AnswerType, number>>> = {
  time: WORD_MARKS.time | WORD_MARKS.number,
  number: WORD_MARKS.number,
  person: WORD_MARKS.name,
};

/** Only an amount of money answers "how much did it cost", only words with a number "how many", only a name "who". */
function fitsQuestion({ first, end }: WordSpan, { type, amount }: WeighedQuestion, view: PassageView): boolean {
  const { words, text, marks } = view;
  if (amount) return amount.test(text.slice((words[first]?.start ?? 0) - 1, words[end - 1]?.end));
  const mark = MARK_OF[type];
  return mark === undefined || marks.subarray(first, end).some((one) => (one & mark) !== 0);
}

/** Whether one lies within the other: "forty" in "forty ferries". */
function nests(one: WordSpan | undefined, other: WordSpan): boolean {
  if (!one) return false;
  return (one.first >= other.first && one.end <= other.end) || (one.first <= other.first && one.end >= other.end);
}

function sumWeights(weights: ReaderWeights, slots: Int32Array, count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n++) sum += weights[slots[n] ?? 0] ?? 0;
  return sum;
}

function toTextSpan({ first, end }: WordSpan, { words, text }: PassageView): Span {
  return completeWords(text, { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 });
}
