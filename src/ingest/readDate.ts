import type { PartialDate } from '#model/article.ts';
import { MONTH_PATTERN, MONTHS } from '#text/months.ts';
import { regex } from '#text/regex.ts';
import { ANY_WEEKDAY_PATTERN } from '#text/weekdays.ts';

const WEEKDAY = `(?:${ANY_WEEKDAY_PATTERN},? )?`;
const MONTH = `(?<month>${MONTH_PATTERN})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})';

/** What a date may look like, at the start of the words; numbers such as 5/9/2021 only if they can be read one way. */
const SHAPES = [
  '(?<year>\\d{4})(?:[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?)?',
  `${WEEKDAY}${MONTH} ${DAY},? ${YEAR}`,
  `${WEEKDAY}${DAY}(?: of)? ${MONTH},? ${YEAR}`,
  `${MONTH},? ${YEAR}`,
  '(?<day>1[3-9]|2\\d|3[01])[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<year>\\d{4})',
  '(?<month>0?[1-9]|1[0-2])[-/.](?<day>1[3-9]|2\\d|3[01])[-/.](?<year>\\d{4})',
].map((shape) => regex.iu`^${shape}(?![\p{L}\d]*\d)`);

/**
 * The date that the words begin with: "22 July 2023", "September 25, 2023 at 10:30", "2023-07", "2023-07-22T10:00Z".
 * Nothing if they begin otherwise or the day is not in the calendar.
 */
export function readDate(words: string): PartialDate | undefined {
  for (const shape of SHAPES) {
    const parts = shape.exec(words.trim().replace(/^(\d{4}-\d{2}-\d{2})T.*/su, '$1'))?.groups;
    if (parts) return toPartialDate(parts.year, parts.month, parts.day);
  }
  return undefined;
}

function toPartialDate(year = '', month?: string, day?: string): PartialDate | undefined {
  const y = Number(year);
  if (y < 1500 || y > 2199) return undefined;
  if (month === undefined) return year;
  const m = /^\d/.test(month) ? Number(month) : (MONTHS.get(month.toLowerCase()) ?? 0);
  if (m < 1 || m > 12) return undefined;
  const yearAndMonth = `${year}-${padNumber(m)}`;
  if (day === undefined) return yearAndMonth;
  const d = Number(day);
  return d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate() ? `${yearAndMonth}-${padNumber(d)}` : undefined;
}

function padNumber(part: number): string {
  return String(part).padStart(2, '0');
}

/** Whether the words are a date as we write it: `2023`, `2023-07` or `2023-07-22`, and in the calendar. */
export function isPartialDate(words: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(words) && readDate(words) === words;
}
