import { readDate } from './readDate.ts';

/** Whether the words are a date as we write it: `2023`, `2023-07` or `2023-07-22`, and in the calendar. */
export function isPartialDate(words: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(words) && readDate(words) === words;
}
