import { listWords } from '#lexicon/listWords.ts';
import type { PartialDate } from '#model/article.ts';
import { MONTH_NAMES } from '#text/months.ts';
import { readCount } from '#text/numberWords.ts';
import { regex } from '#text/regex.ts';
import { WEEKDAY_PATTERN, WEEKDAYS } from '#text/weekdays.ts';
import type { DateRange, MomentContext, MomentRow, Published } from './momentRow.ts';
import { type DateStep, shiftDate, writeDate } from './shiftDate.ts';

const UNIT_PATTERN = '(?<unit>day|week|month|quarter|year|decade)s?(?![A-Za-z])';
const SHORT_MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3)).join('|');
const COUNT_WORDS = listWords(`
  a, an, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, few,
  several
`);
const COUNT_PATTERN = `(?<n>\\d{1,3}|one full|(?:twenty|thirty)-\\w+|${COUNT_WORDS.join('|')}|couple of)`;
const PERIODS = { year: 'year', month: 'month', week: 'week', quarter: 'quarter', decade: 'period' } as const;

/** Dates that can only be told from the article's own. */
export const RELATIVE_ROWS: Readonly<Record<string, MomentRow>> = {
  'yesterday, today, tomorrow': {
    example: ['It closed yesterday.', '2024-06-13', '2024-06-13'],
    counterExample: "It is not today's fashion.",
    triggers: ['yesterday', 'today', 'tomorrow', 'tonight', 'yesterdays'],
    pattern:
      /(?<word>yesterday|today|tomorrow|tonight)(?!['’]s\s(?!meeting|session|announcement|vote|game|match|event))/iy,
    resolve: ({ word }, { published, before }) => {
      if (/\bof $/i.test(before)) return undefined;
      const by = { yesterday: -1, tomorrow: 1 }[(word ?? '').toLowerCase()] ?? 0;
      return onDate('day', shiftDate(published, by, 'day'));
    },
  },
  'this morning, last night': {
    example: ['It closed last night.', '2024-06-13', '2024-06-13'],
    counterExample: 'It closed at night.',
    triggers: ['this', 'last'],
    pattern: /(?<which>this\s(?:morning|afternoon|evening)|last\s(?:night|evening))\b/iy,
    resolve: ({ which }, { published }) =>
      onDate('day', shiftDate(published, /^last/i.test(which ?? '') ? -1 : 0, 'day')),
  },
  'half or quarter': {
    example: ['Sales rose in the first half of 2023.', '2023-01', '2023-06'],
    counterExample: 'They scored in the first half of the match and in the third quarter.',
    triggers: ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th', '#'],
    pattern:
      /(?<n>first|second|third|fourth|1st|2nd|3rd|4th)[-\s](?<part>half|quarter)(?:\s(?:of\s)?(?:(?<same>this|last|next|the)\syear\b|(?:the year\s)?(?<year>20\d\d|19\d\d)\b))?(?!['’-]?[a-z])(?!\s(?:goal|of the (?:match|game|season|century|decade)|final))/iy,
    resolve: ({ n, part, year, same }, context) =>
      resolvePart(
        'first second third fourth'
          .split(' ')
          .findIndex((word, i) => word === n?.toLowerCase() || n?.startsWith(String(i + 1))) + 1,
        { half: part?.toLowerCase() === 'half', year, same },
        context,
      ),
  },
  'Q3, H1': {
    example: ['Sales rose in Q3 2023.', '2023-07', '2023-09'],
    counterExample: 'Sales of the Q3 rose.',
    triggers: ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
    pattern: /(?<part>[QH])(?<n>[1-4])(?:\s(?:of\s)?(?:FY\s?)?(?<year>20\d\d))?\b/y,
    resolve: ({ part, n, year }, context) =>
      year === undefined && !/\b(?:in|for|since|by|until|of|from|during) $/i.test(context.before)
        ? undefined
        : resolvePart(Number(n), { half: part === 'H', year, same: undefined }, context),
  },
  'fiscal year': {
    example: ['It will close in fiscal 2026.', undefined, undefined],
    counterExample: 'It has fiscal problems.',
    triggers: listWords(`
  fiscal, financial, fy, fy2020, fy2021, fy2022, fy2023, fy2024, fy2025, fy2026, fy2027, fy2028, fy2029, fy2030
`),
    pattern: /(?:(?:fiscal|financial)(?:\syear)?|FY)[\s-]?(?:20\d\d)(?:[-/]\d\d(?:\d\d)?)?/iy,
    // Whose year it is decides when it ends.
    resolve: () => ({ precision: 'year' }),
  },
  'this, last or next stretch of time': {
    example: ['It will open next month.', '2024-07', '2024-07'],
    counterExample: 'It was the last of its kind. This time next to it a mill stood.',
    triggers: ['this', 'last', 'next', 'past', 'coming', 'previous', 'current', 'upcoming'],
    pattern: /(?<which>this|last|next|coming|current)\s(?<unit>year|month|week|quarter|decade)(?!s|-(?:long|old))\b/iy,
    resolve: ({ which, unit }, context) =>
      resolveStretch((which ?? '').toLowerCase(), (unit ?? '').toLowerCase() as DateStep, context),
  },
  'weekday with a pointer': {
    example: ['It opened last Thursday.', '2024-06-13', '2024-06-13'],
    counterExample: 'It was his last and next.',
    triggers: ['this', 'last', 'next', 'coming', 'past'],
    pattern: regex.iy`(?<which>this|last|next|coming|past)\s(?<day>${WEEKDAY_PATTERN})\b`,
    resolve: ({ which, day }, { published, future }) =>
      resolveWeekday(
        published,
        day,
        /^(?:next|coming)$/i.test(which ?? '') || (/^this$/i.test(which ?? '') && future) ? 'next' : 'last',
      ),
  },
  weekday: {
    example: ['He spoke on Tuesday.', '2024-06-11', '2024-06-11'],
    counterExample: 'He spoke on Tuesdays at the Sunday Times, which is open every Saturday.',
    triggers: WEEKDAYS,
    pattern: regex.uy`(?<day>${WEEKDAY_PATTERN})(?!s|\s\p{Lu}|[’'])(?!,?\s(?:${SHORT_MONTHS}))\b`,
    resolve: ({ day }, { published, future, before, sentence }) =>
      /\b(?:every|each|most|any|a|one|Easter|Good|Black|Palm|Bloody|Super|Cyber|Ash) $/i.test(before)
        ? undefined
        : resolveWeekday(published, day, future ? 'next' : PAST_TENSE.test(sentence) ? 'latest' : undefined),
  },
  'stretch that ends or begins with the article': {
    example: ['It will invest over the next five years.', '2024', '2029'],
    counterExample: 'It was the next of five.',
    triggers: ['next', 'past', 'last', 'coming', 'previous', 'following'],
    pattern: regex.iy`(?<which>next|past|last|coming|previous|following)\s${COUNT_PATTERN}\s${UNIT_PATTERN}`,
    resolve: ({ which, n, unit }, { published }) =>
      reckonStretch(
        published,
        /^(?:next|coming)$/i.test(which ?? '') ? 1 : /^(?:past|last)$/i.test(which ?? '') ? -1 : 0,
        readCount(n ?? ''),
        unit as DateStep,
      ),
  },
  'past stretch without a number': {
    example: ['It grew in the past year.', '2023', '2024'],
    counterExample: 'It grew past years.',
    triggers: ['past'],
    pattern: /past\s(?<unit>year|month|week|decade)\b/iy,
    resolve: ({ unit }, { published, before }) =>
      /\bthe $/i.test(before) ? reckonStretch(published, -1, 1, unit as DateStep) : undefined,
  },
  'within a stretch': {
    example: ['It must be done within three years.', '2024', '2027'],
    counterExample: 'It fell within three miles.',
    triggers: ['within', 'in'],
    pattern: regex.iy`(?<lead>within|in)\s${COUNT_PATTERN}\s${UNIT_PATTERN}(?:['’]?\stime)?`,
    resolve: ({ lead, n, unit }, { published, future, behind }) => {
      if (/^ (?:ago|of|after|before|since|later)\b/.test(behind) || (lead?.toLowerCase() === 'in' && !future))
        return undefined;
      return reckonStretch(published, 1, readCount(n ?? ''), unit as DateStep);
    },
  },
  ago: {
    example: ['It closed two years ago.', '2022', '2022'],
    counterExample: 'It closed for two years.',
    triggers: ['#', ...COUNT_WORDS, 'couple'],
    pattern: regex.iy`${COUNT_PATTERN}\s${UNIT_PATTERN}\s(?<way>ago|from now|later|earlier)\b`,
    resolve: ({ n, unit, way }, { published }) =>
      reckonAgo(published, readCount(n ?? ''), unit as DateStep, way?.toLowerCase()),
  },
  'end of a stretch': {
    example: ['It must be done by the end of the year.', '2024', '2024'],
    counterExample: 'It is the end of the road.',
    triggers: ['end', 'close'],
    pattern: /(?:end|close)\sof\sthe\s(?<unit>year|month|week|quarter|decade|century)\b/iy,
    resolve: ({ unit }, context) =>
      unit?.toLowerCase() === 'century'
        ? { precision: 'period' }
        : /\b(?:last|that|each) $/.test(context.before)
          ? { precision: 'year' }
          : resolveStretch('this', (unit ?? '').toLowerCase() as DateStep, context),
  },
  'end of the year, in short': {
    example: ['It must be done by year-end.', '2024', '2024'],
    counterExample: 'It is a year-long end.',
    triggers: ['year'],
    pattern: /year(?:-end|[’']s end)\b/iy,
    resolve: (_, context) => resolveStretch('this', 'year', context),
  },
  'later this year, in words that say no more': {
    example: ['It grew again the following year.', undefined, undefined],
    counterExample: 'It grew the following.',
    triggers: ['following', 'previous'],
    pattern: /(?:following|previous)\s(?:year|month|week|day|quarter)\b/iy,
    resolve: () => ({ precision: 'period' }),
  },
};

function onDate(precision: DateRange['precision'], date: PartialDate | undefined): DateRange {
  return date === undefined ? { precision } : { precision, from: date, to: date };
}

function fromTo(
  precision: DateRange['precision'],
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): DateRange {
  return from === undefined || to === undefined ? { precision } : { precision, from, to };
}

/** "The first half": that of the year named; else the last that is over, or the next that is not, if the text looks ahead. */
function resolvePart(
  n: number,
  named: { half: boolean; year: string | undefined; same: string | undefined },
  context: MomentContext,
): DateRange | undefined {
  const { half } = named;
  if (n > (half ? 2 : 4)) return undefined;
  const dated = named.year !== undefined || named.same !== undefined;
  if (
    !dated &&
    (SPORT.test(context.sentence) ||
      !/\b(?:in|during|by|for|of|from|until|since|before|over) (?:the |its |their )?$/i.test(context.before))
  )
    return undefined;
  const year = dated ? namedYear(named, context.published) : yearOfPart(n, half, context);
  const length = half ? 6 : 3;
  const precision = half ? 'half' : 'quarter';
  return year === undefined
    ? { precision }
    : fromTo(precision, writeDate(year, (n - 1) * length + 1), writeDate(year, n * length));
}

const SPORT =
  /\b(?:goals?|scor\w+|match|kick-?off|half-?time|defeat|team|coach|striker|points|touchdown|penalty|season)\b/i;

function namedYear(
  { year, same }: { year: string | undefined; same: string | undefined },
  published: Published | undefined,
): number | undefined {
  if (year !== undefined) return Number(year);
  const offset = { this: 0, the: 0, last: -1, next: 1 }[(same ?? '').toLowerCase()];
  return published && offset !== undefined ? published.year + offset : undefined;
}

function yearOfPart(n: number, half: boolean, { published, future }: MomentContext): number | undefined {
  if (published?.month === undefined) return undefined;
  const over = n * (half ? 6 : 3) < published.month;
  if (future) return over ? published.year + 1 : published.year;
  return over ? published.year : published.year - 1;
}

function resolveStretch(which: string, unit: DateStep, { published }: MomentContext): DateRange {
  const by = which === 'last' ? -1 : which === 'next' || which === 'coming' ? 1 : 0;
  if (unit === 'week') return weekOf(published, by);
  if (unit === 'decade')
    return published
      ? fromTo(
          'period',
          `${Math.floor(published.year / 10) * 10 + by * 10}`,
          `${Math.floor(published.year / 10) * 10 + by * 10 + 9}`,
        )
      : { precision: 'period' };
  if (unit === 'quarter') return quarterOf(published, by);
  return onDate(PERIODS[unit as 'year' | 'month'], shiftDate(published, by, unit));
}

/** Monday to Sunday. */
function weekOf(published: Published | undefined, by: number): DateRange {
  if (published?.month === undefined || published.day === undefined) return { precision: 'week' };
  const weekdayNow = (new Date(Date.UTC(published.year, published.month - 1, published.day)).getUTCDay() + 6) % 7;
  return fromTo(
    'week',
    shiftDate(published, by * 7 - weekdayNow, 'day'),
    shiftDate(published, by * 7 - weekdayNow + 6, 'day'),
  );
}

function quarterOf(published: Published | undefined, by: number): DateRange {
  if (published?.month === undefined) return { precision: 'quarter' };
  const first = { ...published, month: Math.floor((published.month - 1) / 3) * 3 + 1 };
  return fromTo('quarter', shiftDate(first, by * 3, 'month'), shiftDate(first, by * 3 + 2, 'month'));
}

/** What tells that a sentence reports what is past. */
const PAST_TENSE =
  /\b(?:was|were|had|did|said|told|met|held|won|lost|took|made|went|came|began|gave|left|found|rose|fell|sold|bought|spoke|wrote|saw|[a-z]+ed)\b/;

/** The next or last such day; "on Friday" in the past tense may also be the article's own day. */
function resolveWeekday(
  published: Published | undefined,
  name: string | undefined,
  which: 'last' | 'latest' | 'next' | undefined,
): DateRange {
  if (published?.month === undefined || published.day === undefined || which === undefined) return { precision: 'day' };
  const now = new Date(Date.UTC(published.year, published.month - 1, published.day)).getUTCDay();
  const ahead = (WEEKDAYS.indexOf((name ?? '').toLowerCase()) - now + 7) % 7;
  if (which === 'latest' && ahead === 0) return onDate('day', shiftDate(published, 0, 'day'));
  return onDate('day', shiftDate(published, which === 'next' ? ahead || 7 : (ahead || 7) - 7 || -7, 'day'));
}

function reckonStretch(
  published: Published | undefined,
  way: number,
  n: number | undefined,
  unit: DateStep,
): DateRange {
  if (n === undefined || way === 0) return { precision: 'period' };
  const [now, then] = [shiftDate(published, 0, unit), shiftDate(published, way * n, unit)];
  return way > 0 ? fromTo('period', now, then) : fromTo('period', then, now);
}

function reckonAgo(
  published: Published | undefined,
  n: number | undefined,
  unit: DateStep,
  way: string | undefined,
): DateRange {
  const precision = unit === 'decade' ? 'period' : unit === 'quarter' ? 'month' : unit;
  if (n === undefined || way === 'later' || way === 'earlier' || unit === 'decade') return { precision };
  const date = shiftDate(published, way === 'ago' ? -n : n, unit);
  return onDate(unit === 'week' ? 'day' : precision, date);
}
