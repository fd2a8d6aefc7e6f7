import type { PartialDate } from '#model/article.ts';
import { MONTH_NAMES } from '#text/months.ts';

const DAY_FORMAT = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
const { day: _day, ...MONTH_FORMAT } = DAY_FORMAT;
const { month: _month, ...YEAR_FORMAT } = MONTH_FORMAT;

/**
 * A day, month or year as a language writes it: "22. Juli 2023", "2023年7月"; anything else stays as it is. Loading the
 * names of a language takes a while, so nothing is loaded before it is asked for.
 */
export function writeDateIn(locale: string, date: PartialDate): string {
  const [, month, day] = /^\d{4}(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const known = new Date(date);
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date) || Number.isNaN(known.getTime())) return date;
  return known.toLocaleDateString(locale, day ? DAY_FORMAT : month ? MONTH_FORMAT : YEAR_FORMAT);
}

/** `2023-07-22` as "22 July 2023", `2023-07` as "July 2023"; anything else stays as it is. */
export function writeDay(date: PartialDate): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  return [day && String(Number(day)), month && MONTH_NAMES[Number(month) - 1], year].filter(Boolean).join(' ');
}
