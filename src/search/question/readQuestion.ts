import { STOP_WORDS } from '#lexicon/questions/stopWords.ts';
import { type AnswerType, answerTypeOf } from '#text/answerTypeOf.ts';
import { cutWords } from '#text/cutWords.ts';
import { stemWord } from '#text/stemWord.ts';
import { AMOUNT_KINDS } from './amountKinds.ts';

/** A word of a question. */
export type QuestionWord = {
  readonly form: string;
  readonly stem: string;
  /** Says too little to be searched for. */
  readonly stop: boolean;
  /** Names what sort of thing is asked for, such as "year" in "in which year". */
  readonly focus: boolean;
  /** Written as a name is, with a capital letter behind the first word. */
  readonly name: boolean;
};

export type Question = {
  readonly words: readonly QuestionWord[];
  readonly type: AnswerType;
  /** What a passage holds that tells the amount that is asked for: a length of time, a sum of money. */
  readonly amount: RegExp | undefined;
};

/** Reads what a question asks for, and with which words. */
export function readQuestion(text: string): Question {
  const plain = text.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length));
  const words = cutWords(plain);
  const focus = focusOf(words.map(({ form }) => form));
  return {
    type: answerTypeOf(plain),
    amount: AMOUNT_KINDS.find(({ asked }) => asked.test(plain))?.told,
    words: words.map(({ form, start }, at) => ({
      form,
      stem: STOP_WORDS.has(form) ? form : stemWord(form),
      stop: STOP_WORDS.has(form),
      focus: at >= focus.start && at < focus.end,
      name: at > 0 && /\p{Lu}/u.test(plain.charAt(start)),
    })),
  };
}

/** The words between "what", "which", "how many" or "how much" and the next small word. */
function focusOf(forms: readonly string[]): { start: number; end: number } {
  const asking = forms.findIndex((form) => /^(?:what|which|whose|how)$/.test(form));
  if (asking < 0) return { start: 0, end: 0 };
  const start = asking + (/^(?:many|much)$/.test(forms[asking + 1] ?? '') ? 2 : 1);
  const rest = forms.slice(start).findIndex((form) => STOP_WORDS.has(form));
  return { start, end: rest < 0 ? start : start + rest };
}
