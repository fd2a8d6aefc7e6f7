import type { PassageView } from '#search/candidates/viewPassage.ts';
import type { PassageIndex } from '#search/index/indexPassages.ts';
import { likenessOf } from '#search/index/wordVectors.ts';
import type { WeighedQuestion } from '#search/question/weighQuestion.ts';
import { hashText } from '#text/hashText.ts';
import { type AskedWordPlaces, findAskedWords } from './findAskedWords.ts';
import { markNames, type NameMarks } from './markNames.ts';
import type { AskedKeys } from './readAskedKeys.ts';
import { readGaps } from './readGaps.ts';

/** What the words of a passage are, as seen from a question; an entry a word. */
export type DescribedWords = NameMarks &
  AskedWordPlaces & {
    readonly count: number;
    readonly forms: Int32Array;
    readonly endings: Int32Array;
    readonly shapes: Uint8Array;
    /** See `WORD_MARKS`. */
    readonly marks: Uint8Array;
    readonly gaps: Uint8Array;
    /** How like the sort of thing that is asked for, in eighths. */
    readonly likeness: Uint8Array;
  };

/** Numbers are told apart by their digits' count, not by their digits. */
const ENDING_LENGTH = 3;

export function describeWords(
  index: PassageIndex,
  asked: WeighedQuestion,
  view: PassageView,
  keys: AskedKeys,
): DescribedWords {
  const { words, text, marks } = view;
  return {
    count: words.length,
    forms: Int32Array.from(words, ({ form }) => hashText(/^\d/.test(form) ? form.replace(/\d/g, '0') : form)),
    endings: Int32Array.from(words, ({ form }) => hashText(form.slice(-ENDING_LENGTH))),
    shapes: Uint8Array.from(words, ({ start, end }) => shapeOf(text.slice(start, end))),
    marks,
    gaps: readGaps(text, words),
    likeness: Uint8Array.from(view.numbers, (word) => likenessToSort(index, word, keys)),
    ...markNames(view),
    ...findAskedWords(asked, view.numbers),
  };
}

function shapeOf(word: string): number {
  if (/^\d/.test(word))
    return /^(?:1[5-9]|20)\d\d$/.test(word) ? 1 : /^\d{1,2}$/.test(word) ? 2 : /\p{L}/u.test(word) ? 3 : 4;
  if (word === word.toLowerCase()) return word.length <= 3 ? 5 : 6;
  if (word.length > 1 && word === word.toUpperCase()) return 7;
  return /^\p{Lu}\p{Ll}/u.test(word) ? 8 : 9;
}

function likenessToSort({ rows, vectors }: PassageIndex, word: number, { sortRow }: AskedKeys): number {
  const row = sortRow < 0 ? -1 : (rows[word] ?? -1);
  return row < 0 ? 0 : Math.max(0, Math.floor(likenessOf(vectors, sortRow, row) * 8)) + 1;
}
