import { anyOf, patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';
import { ADVERBIAL_OPENERS } from '#lexicon/goals/goalWords.ts';
import {
  BODIES_BEHIND_PLACES,
  CALLINGS,
  COMMON_OPENERS,
  COMPANY_ENDINGS,
  FACILITY_ENDINGS,
  NAMELESS_OWNERS,
  NO_METRICS,
  OWNER_TITLES,
} from '#lexicon/goals/ownerWords.ts';
import { APPROXIMATORS, BEFORE_LEVELS } from '#lexicon/numbers/approximators.ts';
import { BE_FORMS, CHANGED_VERBS, LEVEL_VERBS, REACHED_VERBS } from '#lexicon/numbers/levelVerbs.ts';
import { MEASURE_UNITS } from '#lexicon/numbers/measuredNouns.ts';
import { MONTH_NAMES } from '#text/months.ts';
import { regex } from '#text/regex.ts';

const ABOUT = `(?:${anyOf(APPROXIMATORS)} )*`;
const MUNICIPAL = '(?:municipal |city |local |town |county |district |new )?';
const TO_OWNER = '(?: the| its| all)?(?: city of| province of| town of| company)? $';

/** What the words of a subject say of whose they are. */
export const OWNER_ROWS = {
  /** A subject ends where its sentence has a verb. */
  finite: {
    pattern: /\s(?:had|has|have|was|were|is|are|did|said|says)\s/,
    example: 'Oslo has a',
    counterExample: 'Oslo',
  },
  /** Words that own nothing. */
  nobody: {
    pattern:
      /^(?:which|that|who|what|there|both of which|all of which|some of which|this|those|these|one|no one|nobody|everyone|you|we|i)\b/i,
    example: 'this',
    counterExample: 'Oslo',
  },
  /** Before the name of an owner. */
  title: {
    pattern: regex.i`^(?:${anyOf(OWNER_TITLES)} ?)*$`,
    example: 'the port city of ',
    counterExample: 'the output of ',
  },
  /** What a name is called before it: "the Indian steelmaker". */
  calling: {
    pattern: regex.iu`^(?:[Tt]he |[Aa]n? )?(?:\p{Lu}[\p{L}-]+ )?(?:[a-z-]+ ){0,2}(?:[a-z]{2,}(?:maker|seller)|${CALLINGS.join('|')})s? $`,
    example: 'the Indian steelmaker ',
    counterExample: 'the rival of ',
  },
  /** Behind the name of a place, means its government. */
  bodyBehind: {
    pattern: regex.i`^(?:['’]s? )?(?:city |municipal |provincial |local |state |federal |central )?${anyOf(BODIES_BEHIND_PLACES)}$`,
    example: 'city authorities',
    counterExample: 'city output',
  },
  /** Bodies without a name: they are those of the place the text is about. */
  nameless: {
    pattern: regex.i`^(?:the |its |their |this )?${MUNICIPAL}${anyOf(NAMELESS_OWNERS)}$`,
    example: 'the municipal government',
    counterExample: 'the Oslo government',
  },
  place: { pattern: /^(?:city|town|county|province|country)$/i, example: 'city', counterExample: 'bank' },
  placeOrBody: {
    pattern:
      /^(?:city|town|county|province|country|district|region|state|village|government|authorities|leadership|administration|council)$/i,
    example: 'council',
    counterExample: 'bank',
  },
  government: {
    pattern: /^(?:government|authorities|leadership|administration|council)$/i,
    example: 'government',
    counterExample: 'city',
  },
  /** Names of buildings and waters, which own nothing. */
  facility: { pattern: regex`\b${anyOf(FACILITY_ENDINGS)}$`, example: 'Oslo Bridge', counterExample: 'Oslo' },
  company: {
    pattern: regex`\b${anyOf(COMPANY_ENDINGS)}\.?$`,
    example: 'Nordsee Bank',
    counterExample: 'Harbour Bureau',
  },
  /** Bodies, posts and aims are no metric. */
  noMetric: {
    pattern: regex.i`^(?:the )?(?:deputy |vice |general |party )?(?:${NO_METRICS.join('|')}|spokes\w+)$`,
    example: 'the deputy mayor',
    counterExample: 'the output',
  },
  /** Nothing of the subject is left behind its name. */
  closed: {
    pattern: /^(?:$|,| (?:led|headed|run|based|chaired)\b)/,
    example: ' led by Ms Roe',
    counterExample: ' output',
  },
  /** "Oslo output". */
  compound: {
    pattern: /^ (?!(?:and|or|in|at|on|of|from|with|for|to|by|who|which|led|headed|run|based|chaired)\b)[a-z]/,
    example: ' output',
    counterExample: ' and Bergen',
  },
  /** "The output of", "sales in the city of". */
  ofOwner: {
    pattern: regex.i`\b(?:of|in|at|for|by|from|on)${TO_OWNER}`,
    example: 'sales in the city of ',
    counterExample: 'sales and ',
  },
  /** What leads from a metric to its owner, and is part of neither. */
  toOwner: {
    pattern: regex.i`\s(?:of|in|at|for|by|from|on)${TO_OWNER}`,
    example: 'output of the city of ',
    counterExample: 'output and ',
  },
  /** "She" is no town. */
  person: { pattern: /^(?:he|she|his|her|him)$/i, example: 'She', counterExample: 'it' },
  thing: { pattern: /^(?:it|its)$/i, example: 'its', counterExample: 'her' },
  possessive: { pattern: /^(?:their|its|his|her) (?=\S)/i, example: 'its output', counterExample: 'it grew' },
  /** Nouns that begin a sentence with a capital are no names. */
  common: { pattern: regex`^${anyOf(COMMON_OPENERS)}$`, example: 'Output', counterExample: 'Nokia' },
  commonEnding: {
    pattern:
      /(?:ers|ors|ists|ials|ians|ants|ents|ees|men|ages|ions|ings|ures|ties|cts|rts|les|ices|ates|ness|ment|tion|ity|ism)$/,
    example: 'shippers',
    counterExample: 'nokia',
  },
} satisfies Record<string, WordPattern>;

export const OWNER_PATTERNS = patternsOf(OWNER_ROWS);

/** What the words around a number say of what it measures. */
export const METRIC_ROWS = {
  /** Verbs that say how high something gets, and not what is made. */
  level: {
    pattern: regex.i`^(?:also |then |further |still |be able to )*${anyOf(['be', 'have been'], LEVEL_VERBS, REACHED_VERBS, CHANGED_VERBS, BE_FORMS)}\b(?: ${anyOf(BEFORE_LEVELS)})*\s*$`,
    example: 'also rise to over ',
    counterExample: 'plant over ',
  },
  /** "raise its output to", "cut emissions from buses by". */
  changed: {
    pattern: regex.i`^(?:\w+ ){0,1}?\w+ (?<article>(?:its|their|the|his|her|total|overall) )?(?<metric>[\w’'-]+(?: [\w’'-]+){0,6}?)(?: target| goal)? (?:by|to|at|from|below|above|under|within|of) ${ABOUT}$`,
    example: 'raise its output to at least ',
    counterExample: 'raise at least ',
  },
  /** "achieve a growth of", "strive for growth of", "a target of". */
  measured: {
    pattern: regex.i`(?:^|\s)(?:an? |the |its |their |annual )*(?<metric>[a-z][\w-]+(?: [a-z][\w-]+){0,2}) of ${ABOUT}$`,
    example: 'achieve a growth of about ',
    counterExample: 'grow by about ',
  },
  /** Words that name no metric alone. */
  generic: {
    pattern:
      /^(?:up|as much|as many|total|target|goal|objective|maximum|minimum|level|record|average|rate|share|capacity of|number|amount|sum|investment of)$/i,
    example: 'maximum',
    counterExample: 'growth',
  },
  /** What a measure is of: "tonnes of lithium", "yuan in rail". */
  behind: {
    pattern: regex`^ (?:of|in|on|for|into) (?:the |new )?(?<metric>(?!\d)(?!(?:this|next|last|the year|the end|${MONTH_NAMES.join('|')})\b)[A-Za-z][\w’'-]*(?: (?!(?:by|in|on|at|to|for|from|with|and|as|per|within|over|during|before|until|through|or|this|next|last|is|are|was|will|while|which|who)\b)[\w’'-]+){0,4})`,
    example: ' of lithium',
    counterExample: ' in May',
  },
  /** Units that measure; all others count things. */
  unit: {
    pattern: regex`^(?:${MEASURE_UNITS.join('|')}|.* dollar|.* franc|.*rupee|.*watt|.*watt hour|barrel.*|square \w+|cubic \w+)(?: per .*)?$`,
    example: 'metric ton per hectare',
    counterExample: 'job',
  },
} satisfies Record<string, WordPattern>;

export const METRIC_PATTERNS = patternsOf(METRIC_ROWS);

/** What parts the words before a cue. */
export const SUBJECT_CHUNK_ROWS = {
  adverbial: {
    pattern: regex.i`^(?:${ADVERBIAL_OPENERS.join('|')}|\w+ly|\w+ing)\b`,
    example: 'known for its silk',
    counterExample: 'the town',
  },
  /** "this company" is a subject, "this year" is none. */
  namedAfterAll: {
    pattern: /^(?:this|next|first|second|third|over) (?!year|month|week|quarter|decade|of)\w+/i,
    example: 'this company',
    counterExample: 'this year',
  },
  prepositional: {
    pattern:
      /^(?:by|in|on|at|as|after|before|from|since|during|under|over|with|within|to|according|based|following|despite|through|throughout|when|while|which|who|where)\b/i,
    example: 'under the bridge',
    counterExample: 'Housing subsidies',
  },
  /** The date that a subject may begin with: "In 2031 Oslo". */
  date: {
    pattern:
      /^(?:by|in|on|from|during|this|next|over|starting)\s(?:[\w’-]+\s){0,4}?(?:\d{4}|year|month|years|months|quarter|decade)\s(?=\S)/i,
    example: 'In the spring of 2031 Oslo',
    counterExample: 'Oslo in 2031',
  },
  /** Adverbs and auxiliaries between a subject and its cue. */
  trailing: {
    pattern:
      /(?:\s(?:further|also|then|again|now|still|therefore|thus|both|each|has|have|had|does|do|did|not|no longer|is|are|was|were|currently|\w+ly))+\s*$/,
    example: 'Oslo has also',
    counterExample: 'the Oslo council',
  },
} satisfies Record<string, WordPattern>;

export const SUBJECT_CHUNK_PATTERNS = patternsOf(SUBJECT_CHUNK_ROWS);
