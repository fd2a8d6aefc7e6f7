import { MONTH_PATTERN, MONTHS } from '#text/months.ts';
import { regex } from '#text/regex.ts';
import { WEEKDAYS } from '#text/weekdays.ts';
import { readDay } from './readDay.ts';
import type { TimedUtterance } from './readTime.ts';

const DAY = 86_400_000;
const COUNTS: Readonly<Record<string, number>> = {
  '': 1,
  a: 1,
  one: 1,
  couple: 2,
  two: 2,
  few: 3,
  three: 3,
  several: 3,
};
const DAYS_OF_UNIT: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

const NEAR_DAY =
  /(?:^|\s)(?:(?:in|during|of|over|from) )?(?:(?:the )?(?<near>yesterday|today|last week|this week))(?=$|\s)/iu;
const LAST_DAYS =
  /(?:^|\s)(?:in|over|during|within|for)? ?(?:the )?(?:last|past|previous) (?:(?<count>a|one|two|three|few|several|couple|couple of|\d{1,2}) )?(?<unit>day|week|month)s?(?=$|\s)/iu;
const WEEKDAY = regex.iu`(?:^|\s)(?:on |last |on last )(?<weekday>${WEEKDAYS.join('|')})(?=$|\s)`;
const MONTH_ALONE = regex.iu`(?:^|\s)(?:in|during|of|last|this) (?<month>${MONTH_PATTERN})(?! \d)(?=$|\s)`;

type Stretch = { readonly from: string; readonly to: string };

/**
 * Takes a day, or a few of them, off a question: "on 21 July 2023", "in July", "yesterday", "in the past week". What is told
 * from the day of asking is reckoned from `today`, or from the newest article if all are older than that: the answer says
 * which days they are. Undefined if no day is named.
 */
export function readDays(plain: string, today: string, newest?: string): TimedUtterance | undefined {
  const named = readDay(plain);
  const last = newest && lastDayOf(newest);
  if (named) {
    const { month, day, year, words } = named;
    const stretch = year ? stretchOf(year, month, day) : lastBefore(last ?? today, month, day);
    return { rest: words.replace(/\s+/gu, ' ').trim(), time: stretch };
  }
  const { 0: all, groups } =
    [NEAR_DAY, LAST_DAYS, WEEKDAY, MONTH_ALONE].map((row) => row.exec(plain)).find(Boolean) ?? {};
  if (!all || !groups || today === '') return undefined;
  const own = stretchFrom(today, groups, last);
  const time = last && last < own.from ? stretchFrom(last, groups, last) : own;
  return { rest: plain.replace(all, ' ').replace(/\s+/gu, ' ').trim(), time };
}

function stretchFrom(day: string, groups: Readonly<Record<string, string | undefined>>, last = day): Stretch {
  const { near, count = '', unit, weekday, month } = groups;
  if (month) return lastBefore(last, MONTHS.get(month.toLowerCase()) ?? 1, undefined);
  if (weekday) {
    const back = (new Date(day).getUTCDay() - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7 || 7;
    return { from: stepDays(day, -back), to: stepDays(day, -back) };
  }
  if (unit) {
    const times = COUNTS[count.toLowerCase().split(' ')[0] ?? ''] ?? Number(count);
    return { from: stepDays(day, -times * (DAYS_OF_UNIT[unit.toLowerCase()] ?? 1)), to: day };
  }
  if (/yesterday/iu.test(near ?? '')) return { from: stepDays(day, -1), to: stepDays(day, -1) };
  return { from: /week/iu.test(near ?? '') ? stepDays(day, -7) : day, to: day };
}

/** The last such day or month that is not later than a day. */
function lastBefore(day: string, month: number, ofMonth: number | undefined): Stretch {
  const year = Number(day.slice(0, 4));
  const here = stretchOf(year, month, ofMonth);
  return here.from <= day.slice(0, here.from.length) ? here : stretchOf(year - 1, month, ofMonth);
}

function stretchOf(year: number, month: number, day: number | undefined): Stretch {
  const written = [year, month, ...(day ? [day] : [])].map((one) => String(one).padStart(2, '0')).join('-');
  return { from: written, to: written };
}

function stepDays(day: string, steps: number): string {
  return new Date(new Date(day).getTime() + steps * DAY).toISOString().slice(0, 10);
}

function lastDayOf(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  return day ? date : new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}
