import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Moment } from '#model/moment.ts';
import type { Token } from '#model/sentence.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';

/** The date of a deed, and the words that say it, if the clause reads as well without them. */
type DeedDate = { readonly moment: Moment; readonly leftOut?: Span };

/** The only date behind a verb, if it is that of the deed; "other" if one stands there that is not. */
export function dateOfDeed(annotated: AnnotatedArticle, verb: number, end: number): DeedDate | 'other' | undefined {
  const { tokens, moments, article } = annotated;
  const range = { start: tokens[verb]?.span.end ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
  const [moment, second] = findOverlapping(moments, range);
  if (!moment) return undefined;
  if (second || !/^(?:on|within)$/.test(moment.role) || cut(article.text, moment.span) === 'TODAY') return 'other';
  const at = indexAt(tokens, verb, moment.span.start + 1);
  const next = skip(tokens, indexAt(tokens, at, moment.span.end + 1), DAYTIME);
  if (tokens[at]?.lower === 'the' && DATED_GAMES.test(article.text.slice(moment.span.end, range.end)))
    return { moment };
  if (next < end && (!endsDate(tokens[next] as Token) || isOneOfTwo(tokens, next))) return 'other';
  const from = skipBack(tokens, at, verb);
  if (OTHER_CLAUSE.test(article.text.slice(range.start, tokens[from]?.span.start))) return 'other';
  if (!DATED_BEHIND.test(tokens[from - 1]?.lower ?? '') && (from < at || isDay(tokens, at, next)))
    return { moment, leftOut: { start: tokens[from]?.span.start ?? 0, end: tokens[next - 1]?.span.end ?? 0 } };
  return 'other';
}

const DAYTIME = /^(?:morning|afternoon|evening|night)$/;
/** "At the 2016 Harbour Games" says when, and what. */
const DATED_GAMES =
  /^ (?:\p{L}+ ){0,3}(?:Games|Olympics|Paralympics|[Cc]hampionships?|Cup|Open|[Ee]lection|Super Bowl|Tour|[Dd]raft)\b/u;
/** Behind these a date is no point in time, or that of a noun. */
const DATED_BEHIND =
  /^(?:from|since|until|till|to|by|for|between|of|than|through|about|around|after|before|and|or|,|with|its|his|her|their)$/;

/** "A storm that began in 1998", "a decision to run in 1998": the date of that. */
const OTHER_CLAUSE =
  /\b(?:that|who|which|where)\b|\b(?:plans?|decisions?|intentions?|bids?|proposals?|deals?|agreements?|pledges?|promises?|willing|ready|goals?) to\b/;

/** "Monday", "last week", "two years ago": dates that need no "on" before them. */
function isDay(tokens: readonly Token[], at: number, next: number): boolean {
  return BARE_DATE.test(tokens[at]?.text ?? '') || tokens[next - 1]?.lower === 'ago';
}

const BARE_DATE =
  /^(?:last|this|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yesterday|today)/i;

/** "Monday's storm", "the 2024 season": the date of a noun. */
function endsDate({ pos, text }: Token): boolean {
  return !/^(?:NOUN|PROPN|ADJ|VERB|AUX|NUM)$/.test(pos) && !/^(?:-|['’]s?)$/.test(text);
}

/** "On 3 May and 4". */
function isOneOfTwo(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.lower === 'and' && /^\d/.test(tokens[next + 1]?.text ?? '');
}

/** The first token behind another that ends at an offset or further on. */
function indexAt(tokens: readonly Token[], from: number, offset: number): number {
  let at = from + 1;
  while ((tokens[at]?.span.end ?? Infinity) < offset) at++;
  return at;
}

function skip(tokens: readonly Token[], from: number, words: RegExp): number {
  let at = from;
  while (words.test(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** Over "late in the summer of" and "on Friday," before a date. */
function skipBack(tokens: readonly Token[], at: number, verb: number): number {
  let from = at;
  while (from - 1 > verb && (BEFORE_DATE.test(tokens[from - 1]?.lower ?? '') || isWeekdayComma(tokens, from - 1)))
    from--;
  return from;
}

const BEFORE_DATE =
  /^(?:in|on|at|early|late|earlier|last|this|during|back|the|of|summer|spring|fall|autumn|winter|beginning|end|start|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

function isWeekdayComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /day$/.test(tokens[at - 1]?.lower ?? '');
}
