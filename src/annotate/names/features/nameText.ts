import { hashWord } from '#annotate/names/model/hashing.ts';
import { SENTENCE_OPENERS } from '#lexicon/names/sentenceOpeners.ts';
import { areAdjacent, type Sentence, type Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import type { NameWord } from './nameWord.ts';
import { toShape } from './wordShape.ts';

const OPENERS: ReadonlySet<number> = new Set(SENTENCE_OPENERS.map(hashWord));

/** An article laid out for the tagger; all arrays go by token. */
export type NameText = {
  readonly size: number;
  readonly words: readonly NameWord[];
  /** Same number, same written form. */
  readonly forms: Int32Array;
  /** The word of each form. */
  readonly formWords: readonly NameWord[];
  /** For each form the form of the same letters in lower case, or -1 if the article has none. */
  readonly lowerForms: Int32Array;
  /** First token of the sentence, and the one behind its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The run of capitalised words that the token is in: its first token and the one behind its last; -1 outside. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** 1 in headlines: sentences of which nearly every word is capitalised. */
  readonly headline: Uint8Array;
};

export function toNameText(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  wordOf: (text: string) => NameWord,
): NameText {
  const { forms, lowerForms, formWords } = formsOf(tokens, wordOf);
  const size = tokens.length;
  const words: NameWord[] = [];
  for (let i = 0; i < size; i++) words.push(formWords[forms[i] as number] as NameWord);
  const text: NameText = {
    size,
    words,
    forms,
    formWords,
    lowerForms,
    from: new Int32Array(size),
    to: new Int32Array(size),
    runFrom: new Int32Array(size).fill(-1),
    runTo: new Int32Array(size).fill(-1),
    headline: new Uint8Array(size),
  };
  for (const { tokens: range } of sentences) {
    text.from.fill(range.start, range.start, range.end);
    text.to.fill(range.end, range.start, range.end);
    if (isHeadline(words, range.start, range.end)) text.headline.fill(1, range.start, range.end);
    markRuns(text, tokens, range);
  }
  return text;
}

function formsOf(tokens: readonly Token[], wordOf: (text: string) => NameWord) {
  const numbers = new Map<string, number>();
  const formWords: NameWord[] = [];
  const lowers: string[] = [];
  const forms = new Int32Array(tokens.length);
  tokens.forEach(({ text, lower }, i) => {
    let form = numbers.get(text);
    if (form === undefined) {
      form = formWords.push(wordOf(text)) - 1;
      lowers.push(lower);
      numbers.set(text, form);
    }
    forms[i] = form;
  });
  const lowerForms = new Int32Array(formWords.length).fill(-1);
  lowers.forEach((lower, form) => {
    if (formWords[form]?.capital) lowerForms[form] = numbers.get(lower) ?? -1;
  });
  return { forms, lowerForms, formWords };
}

/** Words of one to three letters are mostly in lower case even there. */
function isHeadline(words: readonly NameWord[], start: number, end: number): boolean {
  let capitals = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    if (words[i]?.capital) capitals++;
    else if (words[i]?.shape === 0) lower++;
  }
  return capitals >= 4 && lower <= capitals / 2;
}

/** A hyphen without blanks or "&" between two capitalised words joins them. */
function markRuns({ words, runFrom, runTo }: NameText, tokens: readonly Token[], { start, end }: Span): void {
  for (let i = start; i < end; i++) {
    if (!words[i]?.capital || (i <= start + 1 && opensSentence(words, i, start))) continue;
    let last = i;
    while (last + 1 < end) {
      if (words[last + 1]?.capital) last++;
      else if (last + 2 < end && words[last + 2]?.capital && isJoint(tokens, last + 1)) last += 2;
      else break;
    }
    runFrom.fill(i, i, last + 1);
    runTo.fill(last + 1, i, last + 1);
    i = last;
  }
}

/** "The" that opens a sentence, or a quotation at its beginning, is no part of the name behind it. */
function opensSentence(words: readonly NameWord[], i: number, start: number): boolean {
  const opens = i === start || (words[start]?.shape ?? 0) >= toShape('mark');
  return opens && OPENERS.has((words[i] as NameWord).lower);
}

function isJoint(tokens: readonly Token[], i: number): boolean {
  const joint = tokens[i] as Token;
  if (joint.text === '&') return true;
  return /^[-‐‑]$/u.test(joint.text) && areAdjacent(tokens[i - 1], joint) && areAdjacent(joint, tokens[i + 1]);
}
