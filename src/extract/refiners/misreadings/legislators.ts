import { anyOf } from '#extract/patterns/wordPattern.ts';
import { REGIONS } from '#lexicon/names/regions.ts';
import { STATE_ABBREVIATIONS } from '#lexicon/names/stateAbbreviations.ts';
import { expandTitle } from '#text/expandTitle.ts';
import { regex } from '#text/regex.ts';
import type { PostMisreading, ReadPost } from './readPost.ts';

/** Seats that a state's parliament has as well as a country's. */
const LEGISLATOR =
  /^(?:sen(?:ator|\.)?|rep(?:resentative|\.)?|congress(?:man|woman)|lawmaker|legislator|assembly(?:man|woman|member)|delegate)s?$/i;
/** Offices that a state has as well as its country. */
const OF_BOTH = /^(?:secretary of state|attorney general|surgeon general|treasurer|chief justice|solicitor general)$/i;
/** Behind a name: the party and where its seat is: ", R-Lakeside", " (D-Ohio)". */
const SEAT_BEHIND = /^,? ?\(?(?:R|D|I|GOP)[-–—] ?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u;
const SHORT_STATES: ReadonlySet<string> = new Set(STATE_ABBREVIATIONS);
const STATES: ReadonlySet<string> = new Set(REGIONS);
const OF_STATE = regex.u`\b(?:[Ss]tate (?:Republican|Democrat|lawmaker|legislat|senator|representative|House|Senate|Capitol|Sen\.|Rep\.|budget)|Statehouse|statehouse|Legislature|legislature|General Assembly|(?:House|Senate) Bill,? \d|(?:HB|SB) ?\d|(?:${anyOf(REGIONS)}) (?:House|Senate|lawmakers|legislators|Legislature)\b(?! (?:race|seat|candidate|election|contest|primary|campaign)))`;
const OF_COUNTRY =
  /\b(?:Congress|U\.?S\.? (?:Senate|House|Sen\b|Rep\b|senators?|representatives?|Capitol)|Capitol Hill|on the Hill|White House)\b/u;
/** So far around a name its article says of which parliament it tells. */
const REACH = { before: 1000, behind: 400 };

/** Whose parliament a "Sen. Ma" sits in: of a state, "senator" alone would make her one of the whole country. */
export const LEGISLATOR_MISREADINGS: readonly PostMisreading[] = [
  {
    why: '"Sen. Ma Rong, R-Lakeside": of the state, which has towns for seats',
    isSo: (post) => isBareSeat(post) && isSeatOfTown(post),
  },
  {
    why: '"The Statehouse … Sen. Ma Rong": nothing says that it is not the senate of the state',
    isSo: (post) => isBareSeat(post) && seatOf(post) === undefined && isInStateNews(post),
  },
  {
    why: '"Gov. Ma and Attorney General Berg": of the state, where a country has one, too',
    isSo: (post) => isBare(post) && OF_BOTH.test(expandTitle(post.title)) && isOfficeOfState(post),
  },
];

function isBare({ fact: { qualifiers } }: ReadPost): boolean {
  return !qualifiers.organisation && !qualifiers.place;
}

/** Told beside a governor, by party, or in the news of a state. */
function isOfficeOfState(post: ReadPost): boolean {
  const { before, afterAll } = post;
  return (
    /\b(?:Republican|Democratic|GOP) $/.test(before) ||
    /\bGov(?:ernor|\.)? [^,;]{3,40}(?:,|,? and) $/.test(before) ||
    /^, an? (?:Republican|Democrat)\b/.test(afterAll) ||
    /\b(?:governor['’]s race|Agriculture Commissioner|Lt\. Gov\.)/.test(before + afterAll) ||
    isInStateNews(post)
  );
}

function isBareSeat(post: ReadPost): boolean {
  return isBare(post) && LEGISLATOR.test(post.title);
}

function seatOf({ fact: { subject }, annotated: { article } }: ReadPost): string | undefined {
  return SEAT_BEHIND.exec(article.text.slice(subject.span.end, subject.span.end + 40))?.[1];
}

function isSeatOfTown(post: ReadPost): boolean {
  const seat = seatOf(post);
  if (seat === undefined) return false;
  const [first = ''] = seat.split(' ');
  const isState = [seat, first].some(
    (words) => STATES.has(words.replace(/\.$/, '')) || SHORT_STATES.has(words.replace(/\.$/, '')),
  );
  // "N. Ma": a seat that is cut off tells nothing.
  return !isState && !/^\p{Lu}\.?$/u.test(seat);
}

function isInStateNews({ fact, annotated: { article } }: ReadPost): boolean {
  const { start, end } = fact.subject.span;
  const around = article.text.slice(Math.max(0, start - REACH.before), end + REACH.behind);
  return OF_STATE.test(around) && !OF_COUNTRY.test(around);
}
