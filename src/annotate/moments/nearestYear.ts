import type { MomentContext } from './momentRow.ts';

const DAY = 86_400_000;

/**
 * The year of a month or day that is named without one: the last before the article's date, the next where the
 * sentence looks ahead. Nothing without a date to start from.
 * to start from.
 */
export function nearestYear({ published, future }: MomentContext, month: number, day?: number): number | undefined {
  if (!published) return undefined;
  if (published.month === undefined) return undefined;
  const now = Date.UTC(published.year, published.month - 1, published.day ?? 28);
  const distance = (year: number) =>
    (Date.UTC(year, month - 1, day ?? (month === published.month ? 1 : 15)) - now) / DAY;
  if (!future) return distance(published.year) <= 0 ? published.year : published.year - 1;
  const running = month === published.month && (day === undefined || day === published.day);
  return running || distance(published.year) >= 0 ? published.year : published.year + 1;
}
