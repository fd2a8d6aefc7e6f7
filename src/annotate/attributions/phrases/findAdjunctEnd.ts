import { SPEECH_VENUES } from '#lexicon/speech/speechVenues.ts';
import type { Token } from '#model/sentence.ts';
import { MONTH_PATTERN } from '#text/months.ts';
import { regex } from '#text/regex.ts';
import { WEEKDAY_PATTERN } from '#text/weekdays.ts';

const VENUES = new Set(SPEECH_VENUES);
const DAY = regex.i`^(?:${WEEKDAY_PATTERN}|today|yesterday|tonight|tomorrow)s?$`;
const MONTH = regex`^(?:${MONTH_PATTERN})\.?$`;
const TIME_NOUN =
  /^(?:week|month|year|morning|afternoon|evening|night|weekend|summer|spring|fall|winter|autumn|day)s?$/;

/** Where the adverbs and dates end that start at `at`: "on Monday", "last week", "publicly", "in 2012"; `at` if none. */
export function findAdjunctEnd(tokens: readonly Token[], at: number, ceiling: number): number {
  let end = at;
  for (;;) {
    const next = findOneAdjunctEnd(tokens, end, ceiling);
    if (next === end) return end;
    end = next;
  }
}

function findOneAdjunctEnd(tokens: readonly Token[], at: number, ceiling: number): number {
  const token = tokens[at];
  if (!token || at >= ceiling) return at;
  if (DAY.test(token.lower)) return overPartOfDay(tokens, at + 1);
  if (/^(?:last|this|next|earlier|late|early|later)$/.test(token.lower)) {
    const noun = tokens[at + 1]?.lower ?? '';
    if (TIME_NOUN.test(noun) || MONTH.test(noun) || DAY.test(noun)) return overPartOfDay(tokens, at + 2);
    if (/^(?:this|last|on|in)$/.test(noun)) return Math.max(at, findOneAdjunctEnd(tokens, at + 1, ceiling));
  }
  if (/^(?:on|in|at|since|by|during)$/.test(token.lower)) {
    const date = findDateEnd(tokens, at);
    if (date > at) return date;
  }
  const venue = findVenueEnd(tokens, at, ceiling);
  if (venue > at) return venue;
  return token.pos === 'ADV' &&
    /ly$|^(?:again|later|too|earlier|recently|once|also|then|afterward|afterwards|still)$/.test(token.lower)
    ? at + 1
    : at;
}

function overPartOfDay(tokens: readonly Token[], at: number): number {
  return TIME_NOUN.test(tokens[at]?.lower ?? '') ? at + 1 : at;
}

function findDateEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.lower ?? '';
  if (DAY.test(next)) return overPartOfDay(tokens, at + 2);
  if (/^(?:19|20)\d\d$/.test(next)) return at + 2;
  if (MONTH.test(next)) return /^\d{1,4}$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  if (/^(?:the|a|an|recent|late|early|last|this)$/.test(next)) {
    const noun = tokens[at + 2]?.lower ?? '';
    if (TIME_NOUN.test(noun)) return at + 3;
  }
  return at;
}

/** "in an interview", "on his Facebook page", "at a news conference". */
function findVenueEnd(tokens: readonly Token[], at: number, ceiling: number): number {
  if (!/^(?:in|on|at|during|via)$/.test(tokens[at]?.lower ?? '')) return at;
  let end = at;
  for (let i = at + 1; i < Math.min(at + 6, ceiling); i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|PUNCT|VERB)$/.test(token.pos) || token.text === ',') break;
    // "in a Fox Business interview": the last of the venues.
    if (VENUES.has(token.lower)) end = i + 1;
  }
  return end;
}
