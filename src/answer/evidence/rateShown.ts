import { PERSON_NOUNS } from '#lexicon/names/personNouns.ts';
import { TITLES_BEFORE_NAMES } from '#lexicon/names/titlesBeforeNames.ts';
import { SPEECH_VERBS } from '#lexicon/speech/speechVerbs.ts';
import type { IntentName } from '#model/request.ts';
import type { Span } from '#model/span.ts';
import { PRINTED_MONTHS } from '#text/months.ts';
import { regex } from '#text/regex.ts';
import type { RatePassage } from './findPassagesAbout.ts';
import { showsIn } from './measureSupport.ts';

/** A passage that shows less than this is given if there is no better one; behind facts it must show more. */
export const LEAST_SHOWN = 0.4;
export const LEAST_BEHIND_FACTS = 0.6;

const MONTH = `(?:${PRINTED_MONTHS.join('|')})`;
/** Not that of a law: "Act 51 of 1977". */
const YEAR = /(?<!\d of )\b(?:1[5-9]|20)\d\d\b/;
const DAY = `\\b${MONTH}\\.? \\d{1,2}\\b|\\b\\d{1,2} ${MONTH}\\b`;
const IS_DATED = regex.u`${DAY}|\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ee]arly|[Ll]ate) ${MONTH}\b`;
/** A day is no number of anything: its digits are passed over. */
const COUNTED = regex.u`(?<!${MONTH}\.? |[\p{L}\d.,:-])(?!\d{1,2} ${MONTH}|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|(?:19|20)\d\d\b)(?:[$€£¥]\s?\d|\d(?:[\d,.]*\d)?(?:%|[\s-]+\p{Ll}))`;
const MEASURED = /[$€£¥%]|\b(?:percent|per cent|[mbtr]+illion|euros?|dollars|yuan)\b/;

/** Verbs that tell of speech if a person stands before them, though no more is quoted. */
const MORE_SPEECH =
  `mentioned instructed ordered encouraged thanked tweeted posted advised cautioned concluded responded agreed
  estimated hoped apologised apologized joked testified`.split(/\s+/);
const SPEECH = `(?:${[...SPEECH_VERBS, ...MORE_SPEECH].join('|')})`;
const SPEAKS = regex.i`["“”]|\b${SPEECH}\b|\baccording to\b`;
const SPEAKS_BEHIND = regex.iu`^(?:,[^"“”]{1,90},)?(?:'s \p{L}+)?,? (?:(?:also|then|later|has|had|repeatedly|recently) )?${SPEECH}\b`;
const SPEAKS_BEFORE = regex.iu`\b(?:${SPEECH}|according to)(?: (?!and\b|that\b)[\p{L}.'’-]+){0,6},? $`;
const SPEAKS_ON = regex.iu`\b(?:s?he|it|they) ${SPEECH}\b|\b${SPEECH} (?:s?he|they)\b|^["“]`;

/** Words of which one stands where something is meant to be reached, and of which one says how much or by when. */
const GOAL =
  /\b(?:targets?|goals?|aim(?:s|ed|ing)?|objective|plan(?:s|ned|ning)?|hop(?:es?|ing)|wants?|intends?|pledged?|promised?|vow(?:s|ed)|committed|expects?|would|will|(?:is|are) to)\b/i;
const SURE_GOAL =
  /\b(?:targets?|goals?|aim(?:s|ed|ing)|objective|plan(?:s|ned|ning)?|wants?|intends?|pledged?|promised?|vow(?:s|ed)|committed)\b/i;
const LEVEL = /\d|\b(?:hal(?:f|ve|ving)|doubl\w+|tripl\w+|all|every|zero|neutral|decade)\b/i;
const DEADLINE = /\bby (?:the )?(?:(?:end|start|middle|summer|spring|autumn) of )?(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d\b/u;
const PLAN =
  /\b(?:plan(?:s|ned|ning)?|will|would|intends?|(?:has|have) (?:decided|agreed)|decided to|agreed to|approved|(?:is|are) to|to be|proposed|promised|pledged|vowed|wants? to|scheduled|from \p{Lu}\p{Ll}+)\b/u;
/** "Is opening a shop this year": what is under way is no plan without its time. */
const BEGINS =
  /\b(?:is|are) (?:also |soon )?\p{Ll}{3,}ing\b.*\b(?:(?:this|next) (?:year|month|week|spring|summer|fall|autumn|winter)|later|soon|tomorrow)\b/u;
const SURE_PLAN =
  /\b(?:plan(?:s|ned|ning)|plans? to|intends?|decided to|agreed to|proposed|promised|pledged|vowed|wants? to|scheduled|(?:is|are) set to)\b/u;

const APPOSITION =
  /^(?: \([^)]*\))?, (?:\d+, )?(?:an?|the|one|who|which|whose|founder|co-founder|former|(?:[\p{L}'’-]+ ){1,5}(?:of|at|for|in|with))\b/u;
const IS =
  /^(?: \([^)]*\))?,? (?:is|was|became|has been|works?|worked|serves?|served|founded|runs|ran|heads|leads|led)\b/;
/** Letters between a name and what is said of it. */
const MOST_BETWEEN = 50;
const TITLES = new Set(TITLES_BEFORE_NAMES);

/** How well a sentence shows what each command looks for; the others have no passages that stand for facts. */
export const RATES: Readonly<Partial<Record<IntentName, RatePassage>>> = {
  who: rateIdentity,
  org: rateIdentity,
  place: rateIdentity,
  said: rateSpeech,
  figures: rateNumber,
  targets: rateTarget,
  plans: (text, named) => rateIntention(text, named, PLAN, SURE_PLAN) || (BEGINS.test(text) ? LEAST_SHOWN : 0),
  timeline: rateDate,
  event: (text) => (showsIn(text, 'date') ? LEAST_SHOWN : 0),
  project: () => LEAST_SHOWN / 2,
};

/** "Ida Holm, a harbour master", "Harbour master Ida Holm", "Ida Holm is …"; any sentence that names her tells a little. */
function rateIdentity(text: string, named: Span | undefined): number {
  if (!named) return 0;
  const behind = text.slice(named.end);
  const before = /([\p{L}.-]+) $/u.exec(text.slice(0, named.start))?.[1] ?? '';
  if (APPOSITION.test(behind) || IS.test(behind)) return 1;
  return TITLES.has(before) || PERSON_NOUNS.has(before.toLowerCase()) ? 1 : 0.1;
}

/** Who is named where others speak says less than who speaks. */
function rateSpeech(text: string, named: Span | undefined): number {
  if (!SPEAKS.test(text)) return 0;
  if (!named) return SPEAKS_ON.test(text) ? 0.9 : 0;
  if (SPEAKS_BEHIND.test(text.slice(named.end)) || SPEAKS_BEFORE.test(text.slice(0, named.start))) return 1;
  return /["“”]/.test(text) ? 0.5 : 0.2;
}

function rateNumber(text: string, named: Span | undefined): number {
  if (!showsIn(text, 'number')) return 0;
  const at = text.search(COUNTED);
  return (at < 0 ? 0.2 : MEASURED.test(text) ? 0.7 : 0.6) + firstNamed(named, at);
}

function rateTarget(text: string, named: Span | undefined): number {
  const shown = LEVEL.test(text) ? rateIntention(text, named, GOAL, SURE_GOAL) : 0;
  return shown > 0 && DEADLINE.test(text) ? shown + 0.2 : shown;
}

/** A plan is somebody's if the name stands before it. */
function rateIntention(text: string, named: Span | undefined, any: RegExp, sure: RegExp): number {
  if (!any.test(text)) return 0;
  const at = text.search(sure);
  return (at < 0 ? LEAST_SHOWN : 0.7) + firstNamed(named, at < 0 ? text.search(any) : at);
}

/** A day or a year tells when; "last week" tells little behind others. */
function rateDate(text: string): number {
  if (YEAR.test(text)) return 1;
  return IS_DATED.test(text) ? 0.9 : showsIn(text, 'date') ? 0.2 : 0;
}

/** What is named shortly before some words is mostly what they are said of. */
function firstNamed(named: Span | undefined, at: number): number {
  const between = at - (named?.end ?? 0);
  return between >= 0 && (!named || between <= MOST_BETWEEN) ? 0.3 : 0;
}
