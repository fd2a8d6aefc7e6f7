import type { PartialDate } from '#model/article.ts';

/** Writes a date as far as it is known; nothing where the day is not in the calendar. */
export function writeDate(year: number, month?: number, day?: number): PartialDate | undefined {
  const written = String(year).padStart(4, '0');
  if (month === undefined) return written;
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${written}-${pad(month)}`;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? `${written}-${pad(month)}-${pad(day)}`
    : undefined;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
