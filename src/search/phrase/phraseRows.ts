import type { AnswerType } from '#text/answerTypeOf.ts';
import { MONTH_NAMES, PRINTED_MONTHS } from '#text/months.ts';
import { NUMBER_WORD_PATTERN } from '#text/numberWords.ts';
import { regex } from '#text/regex.ts';
import { WEEKDAY_PATTERN } from '#text/weekdays.ts';

/** How words that answer a type of question are written; the longest that fits at a place counts. */
type PhraseRow = {
  readonly type: AnswerType;
  readonly written: RegExp;
  /** A text and what of it is the phrase. */
  readonly example: readonly [text: string, phrase: string];
  /** A text that holds none. */
  readonly counterExample: string;
};

const SHORT_MONTH_NAMES = PRINTED_MONTHS.filter((name) => !MONTH_NAMES.includes(name));
const MONTH = `(?:${MONTH_NAMES.join('|')}|(?:${SHORT_MONTH_NAMES.join('|')})\\.?)`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1\\d|20)\\d\\d';
const SMALL = `(?:${NUMBER_WORD_PATTERN})`;
const SCALE = '(?:hundred|thousand|million|billion|trillion|dozen)';
const FIGURE = '\\d+(?:[.,]\\d+)*';
const ABOUT = '(?:(?:about|around|nearly|almost|over|some|at least|up to|more than|fewer than|less than) )?';

export const PHRASE_ROWS: readonly PhraseRow[] = [
  {
    type: 'time',
    written: regex.gu`\b(?:${DAY} (?:of )?)?${MONTH}(?: ${DAY}\b(?!,\d))?(?:,? ${YEAR})?(?![\p{L}\p{N}])`,
    example: ['It opened on 4 May 1998 at noon.', '4 May 1998'],
    counterExample: 'They marched to the sea.',
  },
  {
    type: 'time',
    written: regex.gu`(?<![\p{N}$€£¥.,])${YEAR}(?:s|(?:–|-|/| and | to )(?:${YEAR}|\d\d))?(?![\p{N}%]|[.,]\d)`,
    example: ['The works lasted from 1991 to 1994.', '1991 to 1994'],
    counterExample: 'It cost $1998.',
  },
  {
    type: 'time',
    written: /\b(?:(?:early|late|mid)[- ])?(?:the )?\d{1,2}(?:st|nd|rd|th)(?: and \d{1,2}th)? centur(?:y|ies)\b/g,
    example: ['A chapel stood here in the 12th century.', 'the 12th century'],
    counterExample: 'The 12th chapel is gone.',
  },
  {
    type: 'time',
    written: regex.g`\b(?:(?:last|next) )?(?:${WEEKDAY_PATTERN})(?: (?:morning|afternoon|evening|night))?\b`,
    example: ['The ferry sank on Friday night.', 'Friday night'],
    counterExample: 'The ferry sank at night.',
  },
  {
    type: 'number',
    written: regex.gu`${ABOUT}(?<![\p{L}\p{N}-])(?:[A-Z]{0,3}[$€£¥] ?)?${FIGURE}(?:(?: |-)(?:to |and )?(?:${FIGURE}))?(?: ?${SCALE})*(?: ?%| per ?cent\b)?(?![\p{L}\p{N}])`,
    example: ['It carries about 3.5 million people.', 'about 3.5 million'],
    counterExample: 'It carries people on the B12.',
  },
  {
    type: 'number',
    written: regex.giu`\b${ABOUT}(?:${SMALL}(?:[- ]${SMALL})?(?: (?:and )?${SCALE})*|${SCALE}s of ${SCALE}s|half)(?: per ?cent)?\b`,
    example: ['They bought twenty-two trams.', 'twenty-two'],
    counterExample: 'They bought trams.',
  },
];
