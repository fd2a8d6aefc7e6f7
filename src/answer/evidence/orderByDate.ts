import type { Citation, Statement } from '#model/answer.ts';
import { MONTHS, PRINTED_MONTHS } from '#text/months.ts';
import { regex } from '#text/regex.ts';

const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const MONTH = `(?<month>${PRINTED_MONTHS.join('|')})\\b`;
const DAY = regex.u`\b${MONTH}(?:\.? (?<behind>\d{1,2})\b(?!\d))?|\b(?<before>\d{1,2}) ${MONTH.replace('month', 'later')}`;

/** Passages by the first day that each names, the earliest first; one that names no year is of the year of its article. */
export function orderByDate(passages: readonly Statement[]): readonly Statement[] {
  return passages
    .map((passage) => ({ passage, day: readDay(passage.citations[0]) }))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ passage }) => passage);
}

/** "1998-03-07"; "1998" if the year alone is named, the day of the article if nothing is. */
function readDay({ text, publishedOn = '' }: Citation): string {
  const year = YEAR.exec(text)?.[0];
  const { month, later, behind, before } = DAY.exec(text)?.groups ?? {};
  const number = MONTHS.get((month ?? later ?? '').toLowerCase());
  if (!number) return year ?? publishedOn;
  const parts = [number, ...(behind || before ? [Number(behind ?? before)] : [])];
  return [year ?? publishedOn.slice(0, 4), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
