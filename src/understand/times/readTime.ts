import type { Slots } from '#model/request.ts';
import { MONTH_PATTERN, MONTHS } from '#text/months.ts';
import { regex } from '#text/regex.ts';

/** The stretch of time a question names, and the question without it. */
export type TimedUtterance = { readonly rest: string; readonly time: Pick<Slots, 'from' | 'to' | 'by'> };

/** A year, or a month of one. */
const DATE = `(?:(?:(?<M>${MONTH_PATTERN})\\.? )?(?<Y>(?:19|20)\\d\\d))`;
const dateSource = (suffix: string) => DATE.replace('<M>', `<m${suffix}>`).replace('<Y>', `<y${suffix}>`);
const END = '(?:(?:the )?end of )?';

type TimeRow = {
  readonly pattern: RegExp;
  readonly time: (first: string, second: string) => TimedUtterance['time'];
};

const timeRow = (source: string, time: TimeRow['time']): TimeRow => ({
  pattern: regex.iu`(?:^|\s)${source}(?=$|\s)`,
  time,
});

/** The more particular stand first. */
const TIME_ROWS: readonly TimeRow[] = [
  timeRow(`(?:between|from) ${dateSource('1')} (?:and|to|until|till) ${dateSource('2')}`, (from, to) => ({ from, to })),
  timeRow(`(?:by|until|till|up to|not later than|no later than) ${END}${dateSource('1')}`, (by) => ({ by })),
  timeRow(`before ${dateSource('1')}`, (before) => ({ by: stepDate(before, -1) })),
  timeRow(`(?:since|from) ${dateSource('1')}(?: on| onwards)?`, (from) => ({ from })),
  timeRow(`after ${dateSource('1')}`, (after) => ({ from: stepDate(after, 1) })),
  timeRow(`(?:in|during|for|of|as of) (?:the year )?${dateSource('1')}`, (on) => ({ from: on, to: on })),
  timeRow('(?<y1>(?:19|20)\\d\\d)$', (on) => ({ from: on, to: on })),
];

/** Years and months that are told from today. */
const RELATIVE_TIME =
  /(?:^|\s)(?:(?<role>by|until|before|since) (?:the end of )?|(?:in|during|for|of) )?(?<which>last|this|next) (?<unit>year|month)(?=$|\s)/iu;
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * Takes the time off a question: "in 2021", "before 2025", "by the end of 2026", "last year". What is told from the day
 * of asking is reckoned from `today`: who asks "last year" has the own calendar in mind, not that of the newest article,
 * and if the corpus holds nothing of that time, that is said.
 */
export function readTime(plain: string, today: string): TimedUtterance {
  for (const { pattern, time } of TIME_ROWS) {
    const { 0: all, groups } = pattern.exec(plain) ?? {};
    if (all && groups) return { rest: takeOff(plain, all), time: time(dateOf(groups, '1'), dateOf(groups, '2')) };
  }
  return readRelative(plain, today);
}

function readRelative(plain: string, today: string): TimedUtterance {
  const { 0: all, groups } = RELATIVE_TIME.exec(plain) ?? {};
  if (!all || !groups) return { rest: plain, time: {} };
  const unit = groups.unit?.toLowerCase() === 'month' ? 7 : 4;
  const day = stepDate(today.slice(0, unit), STEPS[groups.which?.toLowerCase() ?? ''] ?? 0);
  const role = groups.role?.toLowerCase();
  const time =
    role === 'since'
      ? { from: day }
      : role === 'before'
        ? { by: stepDate(day, -1) }
        : role
          ? { by: day }
          : { from: day, to: day };
  return { rest: takeOff(plain, all), time };
}

function takeOff(plain: string, stretch: string): string {
  return plain.replace(stretch, ' ').replace(/\s+/gu, ' ').trim();
}

function dateOf(groups: Readonly<Record<string, string | undefined>>, which: string): string {
  const month = MONTHS.get(groups[`m${which}`]?.toLowerCase() ?? '');
  return [groups[`y${which}`], month && String(month).padStart(2, '0')].filter(Boolean).join('-');
}

/** A year or month so many steps later. */
function stepDate(dateSource: string, steps: number): string {
  const [year = 0, month] = dateSource.split('-').map(Number);
  if (!month) return String(year + steps);
  const count = year * 12 + month - 1 + steps;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
