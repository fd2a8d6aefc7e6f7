import { QUESTION_WORDS } from '#lexicon/questions/questionWords.ts';
import { lazy } from '#model/makeOnce.ts';
import { type PassageIndex, rarityOf } from '#search/index/indexPassages.ts';
import type { AnswerType } from '#text/answerTypeOf.ts';
import { stemWord } from '#text/stemWord.ts';
import { type QuestionWord, readQuestion } from './readQuestion.ts';

/** A word of a question as an index knows it. */
export type WeighedWord = QuestionWord & {
  /** -1 if the index holds it nowhere. */
  readonly number: number;
  /** Its row among the index's word vectors; -1 if it has none. */
  readonly row: number;
  /** How much it says. */
  readonly weight: number;
};

/** A question as asked of one index. */
export type WeighedQuestion = {
  readonly type: AnswerType;
  /** See `Question`. */
  readonly amount: RegExp | undefined;
  readonly words: readonly WeighedWord[];
  /** The words to be found, each once: all but the stop words. */
  readonly content: readonly WeighedWord[];
  readonly numbers: ReadonlySet<number>;
  /** The weights of the content words together. */
  readonly total: number;
};

const loadPuttingStems = lazy(() => new Set([...QUESTION_WORDS].map(stemWord)));

/** A word that only helps to put the question counts for less. */
const PUTTING_FACTOR = 0.4;

/** A word of the question before counts for less. */
const BEFORE_FACTOR = 0.35;

/** Weighs the words of a question by how rare they are in the index, and those of the question before it, if it leans on one. */
export function weighQuestion(index: PassageIndex, text: string, before = ''): WeighedQuestion {
  const { type, amount, words: read } = readQuestion(text);
  const words = read.map((word) => weighWord(index, word));
  const lent = readQuestion(before).words.map((word) => {
    const weighed = weighWord(index, word);
    return { ...weighed, focus: false, name: false, weight: BEFORE_FACTOR * weighed.weight };
  });
  const all = [...words, ...lent];
  const content = all.filter(({ stop, stem: own }, at) => !stop && all.findIndex((word) => word.stem === own) === at);
  const total = content.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return { type, amount, words, content, numbers: new Set(words.map(({ number }) => number)), total };
}

function weighWord(index: PassageIndex, word: QuestionWord): WeighedWord {
  const number = index.vocabulary.get(word.stem) ?? -1;
  return { ...word, number, row: index.vectors.rows.get(word.stem) ?? -1, weight: weightOf(index, word, number) };
}

/** A word that no passage holds is as rare as can be. */
function weightOf(index: PassageIndex, word: QuestionWord, number: number): number {
  if (word.stop) return 0;
  const rare = number < 0 ? Math.log(1 + 2 * index.passages.length) : rarityOf(index, number);
  return loadPuttingStems().has(word.stem) ? PUTTING_FACTOR * rare : rare;
}
