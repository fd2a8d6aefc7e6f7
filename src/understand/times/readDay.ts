import type { TypedDay } from '#model/request.ts';
import { MONTH_PATTERN, MONTHS } from '#text/months.ts';
import { regex } from '#text/regex.ts';

const MONTH_DAY = regex.iu`(?:\bon )?\b(${MONTH_PATTERN})\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4}))?`;
const DAY_MONTH = regex.iu`(?:\bon (?:the )?)?\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH_PATTERN})\b\.?(?:,? (\d{4}))?`;
const MONTH_YEAR = regex.iu`(?:\bin )?\b(${MONTH_PATTERN})\.?,? (\d{4})\b`;
const ISO_DAY = /(?:\bon )?\b(\d{4})-(\d\d)(?:-(\d\d))?\b/u;

/** "the event on July 21", "21 July 2023", "2023-07-21"; undefined if no day or month is named. */
export function readDay(typed: string): TypedDay | undefined {
  const rows = [
    [ISO_DAY, 2, 3, 1],
    [DAY_MONTH, 2, 1, 3],
    [MONTH_DAY, 1, 2, 3],
    [MONTH_YEAR, 1, 0, 2],
  ] as const;
  for (const [pattern, monthAt, dayAt, yearAt] of rows) {
    const found = pattern.exec(typed);
    if (!found) continue;
    const written = (found[monthAt] ?? '').toLowerCase();
    const [month, day, year] = [MONTHS.get(written) ?? Number(written), dayAt && found[dayAt], found[yearAt]];
    const words = typed.replace(found[0], ' ').trim();
    return { month, ...(day && { day: Number(day) }), ...(year && { year: Number(year) }), words };
  }
  return undefined;
}
