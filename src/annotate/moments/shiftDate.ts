import type { PartialDate } from '#model/article.ts';
import type { MomentContext, Published } from './momentRow.ts';

export type DateStep = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/**
 * The date that lies so many steps from the article's, as precise as both the step and the article's date are;
 * nothing if the article's date is too vague for the step.
 */
export function shiftDate(published: Published | undefined, by: number, step: DateStep): PartialDate | undefined {
  if (!published) return undefined;
  const { year, month, day } = published;
  if (step === 'year') return writeDate(year + by);
  if (step === 'decade') return writeDate(year + 10 * by);
  if (month === undefined) return undefined;
  if (step === 'month' || step === 'quarter') return shiftMonth(year, month, by * (step === 'quarter' ? 3 : 1));
  if (day === undefined) return undefined;
  const shifted = new Date(Date.UTC(year, month - 1, day + by * (step === 'week' ? 7 : 1)));
  return shifted.toISOString().slice(0, 10);
}

function shiftMonth(year: number, month: number, by: number): PartialDate | undefined {
  const months = year * 12 + month - 1 + by;
  return writeDate(Math.floor(months / 12), (months % 12) + 1);
}

/** Writes a date as far as it is known; nothing if the day is not in the calendar. */
export function writeDate(year: number, month?: number, day?: number): PartialDate | undefined {
  const written = String(year).padStart(4, '0');
  if (month === undefined) return written;
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${written}-${padPart(month)}`;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? `${written}-${padPart(month)}-${padPart(day)}`
    : undefined;
}

function padPart(part: number): string {
  return String(part).padStart(2, '0');
}

const DAY_LENGTH = 86_400_000;

/**
 * The year of a month or day that is named without one: the last before the article's date, the next if the sentence
 * looks ahead. Nothing without a date to start from.
 */
export function findNearestYear({ published, future }: MomentContext, month: number, day?: number): number | undefined {
  if (!published) return undefined;
  if (published.month === undefined) return undefined;
  const now = Date.UTC(published.year, published.month - 1, published.day ?? 28);
  const distance = (year: number) =>
    (Date.UTC(year, month - 1, day ?? (month === published.month ? 1 : 15)) - now) / DAY_LENGTH;
  if (!future) return distance(published.year) <= 0 ? published.year : published.year - 1;
  const running = month === published.month && (day === undefined || day === published.day);
  return running || distance(published.year) >= 0 ? published.year : published.year + 1;
}
