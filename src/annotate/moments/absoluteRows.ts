import { listWords } from '#lexicon/listWords.ts';
import { MONTHS, PRINTED_MONTHS } from '#text/months.ts';
import { regex } from '#text/regex.ts';
import type { DateRange, MomentContext, MomentRow } from './momentRow.ts';
import { findNearestYear, writeDate } from './shiftDate.ts';

const IN_CAPITALS = PRINTED_MONTHS.map((name) => name.toUpperCase());
const WITH_STOP = PRINTED_MONTHS.map((name) => (name.length > 4 ? name : `${name}\\.?`));
const MONTH = `(?<month>${[...WITH_STOP, ...IN_CAPITALS].join('|')})(?![A-Za-z])`;
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%.,]\\d|\\d)';
const LAST_DAY =
  '(?:(?:\\s?[-–]\\s?|\\sto\\s|\\sthrough\\s)(?<last>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d|:\\d))?';
const YEAR = '(?:(?:,|\\sof)?\\s(?<year>(?:1[5-9]|20|21)\\d\\d)(?![\\d-]))?';
const SAME_YEAR = '(?:,?\\s(?:of\\s)?(?<same>this|last|next|the same)\\syear)?';
const MONTH_WORDS = [...MONTHS.keys()];
/** What makes a month of a word that is also a verb. */
const BEFORE_MONTH =
  /\b(?:in|of|on|by|since|until|till|to|from|through|and|or|before|after|during|between|last|this|next|early|late|mid|mid-|for|the|past|every|each|around|at|as of|starting|beginning|,|\()[\s-]?$/i;
const AMBIGUOUS = /^(?:may|march|mar|jan|jun|dec|sep|august)$/i;

/** Dates that name their day, month or year. */
export const ABSOLUTE_ROWS: Readonly<Record<string, MomentRow>> = {
  'year, month and day in figures': {
    example: ['The page is dated 2023-02-05.', '2023-02-05', '2023-02-05'],
    counterExample: 'The code is 2023-45-99.',
    triggers: ['#'],
    pattern: /(?<year>(?:19|20)\d\d)[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<day>0?[1-9]|[12]\d|3[01])(?!\d)/y,
    resolve: ({ year, month, day }) => onDate('day', writeDate(Number(year), Number(month), Number(day))),
  },
  'day before its month': {
    example: ['It opened on 3 May 2021.', '2021-05-03', '2021-05-03'],
    counterExample: 'All 3 may leave.',
    triggers: ['#'],
    pattern: regex.y`${DAY}${LAST_DAY}\s(?:of\s)?${MONTH}${YEAR}${SAME_YEAR}`,
    resolve: resolveDay,
  },
  'month before its day': {
    example: ['It opens on May 3.', '2024-05-03', '2024-05-03'],
    counterExample: 'She may 3 times refuse.',
    triggers: MONTH_WORDS,
    pattern: regex.y`${MONTH}\s${DAY}${LAST_DAY}(?!\s(?:people|percent|million))${YEAR}${SAME_YEAR}`,
    resolve: resolveDay,
  },
  'from month to month': {
    example: ['Output fell from January to May.', '2024-01', '2024-05'],
    counterExample: 'They march to music.',
    triggers: MONTH_WORDS,
    pattern: regex.y`${MONTH}(?:\s?[-–]\s?|\sto\s|\sthrough\s)${MONTH.replace('?<month>', '?<until>')}${YEAR}${SAME_YEAR}`,
    resolve: resolveMonths,
  },
  month: {
    example: ['Prices fell in March 2023.', '2023-03', '2023-03'],
    counterExample: 'They march toward the goal and may reach it. March on, she said. May they win!',
    triggers: MONTH_WORDS,
    pattern: regex.y`${MONTH}${YEAR}${SAME_YEAR}`,
    resolve: resolveMonth,
  },
  "China's five-year plan": {
    example: ['It ends with the 14th Five-Year Plan period.', '2021', '2025'],
    counterExample: 'It is a five-year plan.',
    triggers: listWords(`
  #, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth,
  sixteenth
`),
    pattern:
      /(?:(?<n>1?\d)(?:st|nd|rd|th)|(?<word>[A-Za-z]+))\s[Ff]ive[-\s][Yy]ear[-\s][Pp]lan(?:ning)?(?:\s[Pp]eriod)?/y,
    resolve: ({ n, word }) => fiveYearPlan(n === undefined ? ORDINALS.indexOf((word ?? '').toLowerCase()) : Number(n)),
  },
  decade: {
    example: ['It grew in the 1990s.', '1990', '1999'],
    counterExample: 'It grew by 90s.',
    triggers: ['#'],
    pattern: /(?<decade>(?:1[5-9]|20)\d0)['’]?s\b/y,
    resolve: ({ decade }) => ({ precision: 'period', from: `${decade}`, to: `${Number(decade) + 9}` }),
  },
  'years from and to': {
    example: ['It ran between 2019 and 2023.', '2019', '2023'],
    counterExample: 'It had 2,019 and 2,023.',
    triggers: ['#'],
    pattern:
      /(?<from>(?:1[5-9]|20|21)\d\d)(?<link>\s?[-–—]\s?|\sto\s|\sand\s|\sthrough\s|\suntil\s)(?<to>(?:1[5-9]|20|21)\d\d)(?![\d,]\d|\d)/y,
    resolve: ({ from, to, link }, { before }) =>
      (link !== ' and ' || /\bbetween\s$/i.test(before)) && Number(from) < Number(to)
        ? { precision: 'period', from: `${from}`, to: `${to}` }
        : undefined,
  },
  year: {
    example: ['It should be done by 2030.', '2030', '2030'],
    counterExample: 'It hired 2030 workers, paid $2030 and walked 2030 km on Flight 2030.',
    triggers: ['#'],
    pattern: /(?<year>(?:1[5-9]|20|21)\d\d)(?:[-/–](?<next>\d\d))?(?![\d,.]\d|\d|[-–/]\d|[A-Za-z%°])/y,
    resolve: resolveYear,
  },
};

const ORDINALS = listWords(`
  zeroth, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth,
  fourteenth, fifteenth, sixteenth
`);
const LEADS_TO_YEAR =
  /(?:\b(?:in|by|since|until|till|from|to|through|during|before|after|of|for|year|fiscal|early|late|mid|mid-|end|and|between|than|or|around|circa|summer|spring|autumn|winter|fall|the|january|[A-Z]\w+|Olympics)\s?|[-(,;:–“"]\s?|^)$/;
const COUNTED_BEHIND =
  /^[\s-](?:people|percent|per|km|kilomet\w+|met(?:er|re)s?|miles?|tons?|tonnes?|yuan|dollars?|euros?|workers|jobs|units|homes|students|households|cases|hectares|acres|points|vehicles|employees|residents|feet|square|cubic|hours|days|kg|mu|MW|GW|kWh)\b/;
const BOUND_BEFORE =
  /\b(?:more than|less than|fewer than|over|about|some|nearly|almost|roughly|approximately|at least|up to|No\.|Flight|Room|Route|Highway|Boeing|Airbus|Windows)\s$/i;

function onDate(precision: DateRange['precision'], date: string | undefined): DateRange | undefined {
  return date === undefined ? undefined : { precision, from: date, to: date };
}

function monthOf(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase().replace('.', '')) ?? 0;
}

function yearOf(
  { year, same }: Readonly<Record<string, string | undefined>>,
  context: MomentContext,
  month: number,
  day?: number,
): number | undefined {
  if (year !== undefined) return Number(year);
  const offset = same === undefined ? undefined : { this: 0, last: -1, next: 1 }[same];
  if (same !== undefined)
    return offset === undefined || !context.published ? undefined : context.published.year + offset;
  const named = /\b(?<which>last|next|this) $/i.exec(context.before)?.groups?.which?.toLowerCase();
  return findNearestYear(
    named === 'next' ? { ...context, future: true } : named === 'last' ? { ...context, future: false } : context,
    month,
    day,
  );
}

function resolveDay(
  groups: Readonly<Record<string, string | undefined>>,
  context: MomentContext,
): DateRange | undefined {
  const [month, day] = [monthOf(groups.month), Number(groups.day)];
  const year = yearOf(groups, context, month, day);
  if (year === undefined) return { precision: 'day' };
  const from = writeDate(year, month, day);
  const to = groups.last === undefined ? from : writeDate(year, month, Number(groups.last));
  return from === undefined || to === undefined ? undefined : { precision: from === to ? 'day' : 'period', from, to };
}

function resolveMonths(
  groups: Readonly<Record<string, string | undefined>>,
  context: MomentContext,
): DateRange | undefined {
  const [first, last] = [monthOf(groups.month), monthOf(groups.until)];
  const year = yearOf(groups, context, last);
  if (year === undefined) return { precision: 'period' };
  const [from, to] = [writeDate(first > last ? year - 1 : year, first), writeDate(year, last)];
  return from && to ? { precision: 'period', from, to } : undefined;
}

function resolveMonth(
  groups: Readonly<Record<string, string | undefined>>,
  context: MomentContext,
): DateRange | undefined {
  const month = monthOf(groups.month);
  const dated = groups.year !== undefined || groups.same !== undefined;
  if (!dated && AMBIGUOUS.test(groups.month ?? '') && !BEFORE_MONTH.test(context.before)) return undefined;
  if (!dated && /^\s\p{Lu}/u.test(context.behind) && !BEFORE_MONTH.test(context.before)) return undefined;
  if (!dated && /\p{Lu}\p{Ll}+ $/u.test(context.before) && !BEFORE_MONTH.test(context.before)) return undefined;
  const year = yearOf(groups, context, month);
  return year === undefined ? { precision: 'month' } : onDate('month', writeDate(year, month));
}

/** The first ran from 1953, the second from 1958; since the third, from 1966, one has followed on the other. */
function fiveYearPlan(n: number): DateRange | undefined {
  if (n < 3 || n > 40) return undefined;
  const start = 1966 + 5 * (n - 3);
  return { precision: 'period', from: String(start), to: String(start + 4) };
}

function resolveYear(
  { year, next }: Readonly<Record<string, string | undefined>>,
  { before, behind }: MomentContext,
): DateRange | undefined {
  if (/[$€£¥#@_\w]$|[A-Z]-$|\d[.,]$/.test(before) && !/\bmid-$/i.test(before)) return undefined;
  if (BOUND_BEFORE.test(before) || COUNTED_BEHIND.test(behind) || /\b(?:fiscal|financial)(?: year)? $/i.test(before))
    return undefined;
  if (!LEADS_TO_YEAR.test(before) && /^ [a-z]+s\b/.test(behind)) return undefined;
  if (next === undefined) return onDate('year', year);
  const to = `${(year ?? '').slice(0, 2)}${next}`;
  return Number(to) === Number(year) + 1 || Number(to) > Number(year)
    ? { precision: 'period', from: `${year}`, to }
    : undefined;
}
