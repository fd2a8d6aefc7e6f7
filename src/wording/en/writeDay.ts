import type { PartialDate } from '#model/article.ts';
import { MONTH_NAMES } from '#text/months.ts';

/** `2023-07-22` as "22 July 2023", `2023-07` as "July 2023"; anything else stays as it is. */
export function writeDay(date: PartialDate): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  return [day && String(Number(day)), month && MONTH_NAMES[Number(month) - 1], year].filter(Boolean).join(' ');
}
