import type { CutWord } from '#text/cutWords.ts';
import { MONTH_NAMES } from '#text/months.ts';
import { NUMBER_WORD_PATTERN } from '#text/numberWords.ts';
import { regex } from '#text/regex.ts';
import { WEEKDAYS } from '#text/weekdays.ts';

/** What a word of a passage could be the answer to, as bits. */
export const WORD_MARKS = { number: 1, time: 2, name: 4, place: 8, reason: 16, manner: 32 } as const;

/** "May" is mostly a verb. */
const MONTHS_BUT_MAY = MONTH_NAMES.filter((name) => name !== 'May')
  .join('|')
  .toLowerCase();
const TIME_FORM = regex`^(?:1\d{3}s?|20\d\ds?|\d0s|${MONTHS_BUT_MAY}|${WEEKDAYS.join('|')}|century|centuries|decade|decades|yesterday|today|tomorrow|tonight|morning|afternoon|evening|midnight|noon|bc|ad|bce|ce|spring|summer|autumn|winter|years?|months?|weeks?|days?|hours?|ago)$`;
/** "One" is mostly a pronoun. */
const NUMBER_FORM = regex`^(?!one$)(?:\d.*|${NUMBER_WORD_PATTERN}|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|thirds|quarters|double|twice|percent|first|second)$`;
const REASON_FORM =
  /^(?:because|due|since|therefore|reasons?|cause[ds]?|causing|result|resulted|resulting|owing|order|led|leading|thus|hence|prevent|avoid|allow|allowed|allows|fear|concern|concerns|blamed?)$/;
const MANNER_FORM = /^(?:by|through|using|via|with|means|method|process)$/;
const BEFORE_PLACES = /^(?:in|at|from|near|of|to|across|throughout|outside|around|between|into|via|towards?)$/;
const BEFORE_TIMES = /^(?:in|since|by|until|from|around|circa|c|before|after|ad|year|about)$/;

/** What each word of a text could be the answer to. `usuallyCapital` tells whether the word at a place is a name wherever it stands. */
export function markWords(
  text: string,
  words: readonly CutWord[],
  usuallyCapital: (at: number) => boolean,
): Uint8Array {
  const marks = new Uint8Array(words.length);
  words.forEach(({ form, start }, at) => {
    const before = { form: words[at - 1]?.form ?? '', marks: marks[at - 1] ?? 0 };
    const letter = text.charAt(start);
    const capital = letter !== letter.toLowerCase() && usuallyCapital(at);
    marks[at] = marksOfForm(form, before.form) | (capital ? marksOfName(form, before) : 0);
  });
  return marks;
}

function marksOfForm(form: string, before: string): number {
  return (
    (NUMBER_FORM.test(form) ? WORD_MARKS.number : 0) |
    (isTime(form, before) ? WORD_MARKS.time : 0) |
    (REASON_FORM.test(form) ? WORD_MARKS.reason : 0) |
    (MANNER_FORM.test(form) ? WORD_MARKS.manner : 0)
  );
}

/** "in 911" is a year, "911 people" are not. */
function isTime(form: string, before: string): boolean {
  return TIME_FORM.test(form) || (/^[1-9]\d{2}$/.test(form) && BEFORE_TIMES.test(before));
}

/** A name behind "in" may be a place, and so may the rest of it. */
function marksOfName(form: string, before: { readonly form: string; readonly marks: number }): number {
  if (TIME_FORM.test(form)) return 0;
  const place = BEFORE_PLACES.test(before.form) || (before.marks & WORD_MARKS.place) !== 0;
  return WORD_MARKS.name | (place ? WORD_MARKS.place : 0);
}
