import { anyOf, patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';
import {
  BARE_MEASURE_VERBS,
  BARE_PAST,
  COUNTED_VERB_NOUNS,
  GAME_WORDS,
  REPORTED_BY,
  UNTOLD_VERBS,
} from '#lexicon/numbers/clauseVerbs.ts';
import { HARMING_EVENTS } from '#lexicon/numbers/harmingEvents.ts';
import { CHANGED_VERBS, REACHED_VERBS } from '#lexicon/numbers/levelVerbs.ts';
import { HEDGE_WORDS } from '#lexicon/speech/hedgeWords.ts';
import { regex } from '#text/regex.ts';

/** What words do in a clause that states a number. Examples are single words unless a row says so. */
export const CLAUSE_WORD_ROWS = {
  /** Before a verb: it is not so, not yet so, or nobody knows. */
  unreal: {
    pattern:
      /^(?:will|wo|would|could|can|ca|may|might|must|shall|should|ought|to|not|n['’]t|n['’]t|never|neither|nor|hardly|do|does|did|let|likely|allegedly|reportedly|supposedly|potentially|presumably|theoretically|hypothetically|['’]ll|['’]d)$/i,
    example: 'could',
    counterExample: 'has',
  },
  auxiliary: {
    pattern: /^(?:is|are|was|were|has|have|had|been|being|be|['’]ve|['’]re)$/i,
    example: 'were',
    counterExample: 'rose',
  },
  /** Nouns that are verbs where a number follows. */
  verbNoun: { pattern: regex`^${anyOf(COUNTED_VERB_NOUNS)}$`, example: 'cost', counterExample: 'bridge' },
  /** Verbs whose past is their bare form. */
  barePast: { pattern: regex`^${anyOf(BARE_PAST)}$`, example: 'cut', counterExample: 'employ' },
  /** What reports a clause as so. */
  reported: { pattern: regex`^${anyOf(REPORTED_BY)}$`, example: 'said', counterExample: 'denied' },
  /** Begins a clause that is as true as the one before. */
  joining: {
    pattern: /^(?:and|but|while|whereas|although|though|as|because|since|yet|so)$/i,
    example: 'while',
    counterExample: 'unless',
  },
  /** Begins a clause that need not be so, or says when something else was. */
  parting: {
    pattern:
      /^(?:if|unless|until|whether|when|where|before|after|once|than|that|which|who|whom|whose|why|how|what|lest|except|or|nor|whenever|wherever)$/i,
    example: 'unless',
    counterExample: 'while',
  },
  /** An opening by which nothing behind it is said to be so. */
  supposing: {
    pattern: /^(?:if|unless|had|were|should|assuming|suppose|imagine|without|whether|under|until|unlike|instead)$/i,
    example: 'Unless',
    counterExample: 'In',
  },
  /** Before the number of what a sentence counts. */
  approximate: {
    pattern:
      /^(?:about|around|nearly|almost|over|more|less|fewer|than|at|least|most|just|only|some|roughly|approximately|an?|the|another|additional|as|many|much|up|to|estimated|total|of|record|combined|well|under|close|upwards?|further|extra|full|whopping|reported)$/i,
    example: 'nearly',
    counterExample: 'people',
  },
  /** Ends a clause inside a sentence. */
  ending: {
    pattern: /^(?:while|whereas|although|though|because|as|but|so|even|if|unless|whether|despite)$/i,
    example: 'while',
    counterExample: 'with',
  },
  /** Nothing that is owned may have them: they stand for something named before. */
  standIn: {
    pattern:
      /^(?:it|they|he|she|we|you|i|this|these|those|that|them|him|her|us|me|its|their|his|our|my|your|one|ones|others|another|some|many|most|all|both|each|every|either|neither|none|several|few|such|same|former|latter|there|here|everyone|everybody|someone|somebody|nobody|who|which|what)$/i,
    example: 'They',
    counterExample: 'Oslo',
  },
  /** What may follow a comma without being part of what the clause counts. The words behind the comma. */
  aside: {
    pattern:
      /^ ?(?:["”’]|(?:including|which|who|where|when|while|whereas|as|but|up|down|compared|according|said|says|with|making|well|although|though|despite|after|before|because|since|so|followed|on|in|at|per|versus|against|by|nearly|almost|roughly|about|most|some|part|from|for|more|fewer|less|worth|each|\w+ing|\w+ly)\b|(?:an?|the|its|their|or) |(?!(?:\p{Lu}[\p{L}.'’-]* ?){1,4}(?:,|and\b))\p{Lu}|and (?:\w+ed|\w+s|the|its|their|an?|it|they|\p{Lu}[\w-]+|has|have|had|was|were|is|are|now|rose|fell|grew)\b)/u,
    example: ' according to the town',
    counterExample: ' vans and lorries',
  },
  /** Whatever is said with them is not certain. The words of a clause. */
  doubtful: {
    pattern: regex`\b(?:${HEDGE_WORDS.filter((word) => /^[a-z ]+$/.test(word)).join('|')}|would|could|will|might|should|cannot|won['’]t|wouldn['’]t|not|n['’]t|if|unless|whether|expected|projected|forecast|planned|proposed|hoped|supposedly|alleged|allegedly|reportedly|plans?|proposals?|goals?|targets?|aims?|intends?|seeks|threatened|threatens|threat)\b|\?`,
    example: 'if nothing helps',
    counterExample: 'in nine towns',
  },
  /** Counted in games. The words from the verb on. */
  played: {
    pattern: regex`\b${anyOf(GAME_WORDS)}\b|\d+[-–]\d`,
    example: 'scored 12 points',
    counterExample: 'sold 12 boats',
  },
  /** What has capitals and owns nothing. */
  noName: {
    pattern:
      /day\b|^(?:ET|PT|CT|EST|EDT|COVID.*|AM|PM|TODAY|Fewer|More|Most|Some|Nearly|About|Roughly|Around|Another|Over)\b/,
    example: 'ET Wednesday',
    counterExample: 'Oslo',
  },
  /** Points at one that was named before. */
  definite: {
    pattern:
      /\b(?:the (?!(?:average|world|country|nation|U\.S\.|US|state|past|last)\b)|this (?!year|month|week)|that (?!\w+(?:ed|s)\b)|these|those|such|its|his|her|our|my|your|other|others|another|some of)\b/i,
    example: 'in the town',
    counterExample: 'in a town',
  },
  /** Groups that are those of whom the text is about. */
  local: {
    pattern:
      /\b(?:district|state|statewide|county|city|company|school|area|local|team|in|report|participants|respondents|victims)\b/i,
    example: 'district employees',
    counterExample: 'undocumented immigrants',
  },
  /** Where another is, and not what "which" is about. The words before a name. */
  beside: {
    pattern: /\b(?:in|at|near|from|with|on|and|by|for|outside|to|between)(?: the)? $/,
    example: 'a mill in ',
    counterExample: 'the mayor of ',
  },
  /** An opening that names a place. */
  placeFirst: {
    pattern: /^(?:(?:In|At|Across|Around|Near|Outside|Throughout) [^,;:]+(?:, [A-Z][\w. ]+)?, |[^,;:]+: )$/,
    example: 'In Bergen, Norway, ',
    counterExample: 'In short; ',
  },
  /** All of whom a share is meant. The words between number and verb. */
  group: {
    pattern: /^ of (?<group>[\w’'-]+(?: [\w’'-]+)*) $/,
    example: ' of large employers ',
    counterExample: ' workers ',
  },
  /** What there is so much of. The words behind a number and its noun. */
  kind: {
    pattern:
      /^ ?[\w-]* of (?<group>[a-z][\w-]+(?: (?!(?:in|of|at|for|with|on|from|to|by|that|who|which|across|and|or|as|have|are|were|was|is)\b)[a-z][\w-]+)?)\b/,
    example: ' of spiders',
    counterExample: ' in caves',
  },
  /** What "is" says of a thing besides its measure. The words from the verb on. */
  sort: {
    pattern:
      /^\S+ (?:home to|worth|valued at|paid|fined|sold|built|made up|(?:an? )?(?:[\w-]+ ){0,3}(?:city|town|village|county|country|state|island|company|firm|school|bank|network|university|community) of)\b|^(?:is|are|was|were) .*\b(?:long|tall|wide|high|deep)$/,
    example: 'is home to 30 apes',
    counterExample: 'is one of 30 apes',
  },
  /** How far something is. The words of a number. */
  length: {
    pattern: /\b(?:miles?|feet|foot|met(?:re|er)s?|kilomet(?:re|er)s?|inches)\b(?! of)/,
    example: '30 miles',
    counterExample: '30 smiles',
  },
  /** What happened to people. A verb. */
  harmed: {
    pattern: /^(?:died|die|killed|injured|dead|wounded|hurt|hospitali[sz]ed|missing|rescued)$/,
    example: 'killed',
    counterExample: 'hired',
  },
  /** Counts that do not say what they count. The words of a number. */
  ofWhat: {
    pattern: /\b(?:cases|items|incidents|units|inches|feet|degrees|miles|reports|more|points)$/,
    example: '30 cases',
    counterExample: '30 cars',
  },
  /** What leads from what is measured to its number. */
  towards: {
    pattern: /(?: (?:at|to|by|of|from|up|down|about|around|nearly|over))+$/,
    example: 'its rate at',
    counterExample: 'its rate',
  },
  /** A time that stands in the sentence before. The words of a sentence. */
  thatTime: {
    pattern: /\b(?:that|the same|those) (?:year|time|day|month|period|week|season|summer|winter|spring|quarter)s?\b/i,
    example: 'That year, sales rose',
    counterExample: 'This year, sales rose',
  },
  /** A place that was named before. The words of a clause. */
  somewhere: {
    pattern:
      /\b(?:in|at|across|around|near) the (?:region|area|camp|building|scene|facility|state|city|county|town|country|school|park|store|site|district|village|hospital|plant)$/,
    example: 'were stationed in the region',
    counterExample: 'were stationed in Oslo',
  },
  /** Somebody tells it. The words behind a clause. */
  toldBehind: {
    pattern: /^, [^,;.]{1,80} (?:said|says|say|told|wrote|estimates?|claims?)\b/,
    example: ', a group of farmers said',
    counterExample: ', and the farmers left',
  },
  /** Money or a share, and not a count. */
  sum: { pattern: /[$€£¥%]|percent|per cent|dollars|euros/, example: '$30', counterExample: '30 cars' },
  /** What does harm, and is known by what it is alone. */
  event: {
    pattern: regex.i`^(?:the )?(?:[\w-]+ )?${anyOf(HARMING_EVENTS)}$`,
    example: 'The earthquake',
    counterExample: 'The policeman',
  },
  /** What it does to people and houses. The words from the verb on. */
  harm: {
    pattern:
      /^(?:(?:has|have|had) )?(?:already |also )?(?:killed|injured|wounded|displaced|destroyed|damaged|burned|sickened|infected|left|affected|flooded|scorched) /,
    example: 'has killed 300 people',
    counterExample: 'hit 300 towns',
  },
  /** Somebody tells it. The words before the verb. */
  toldBy: {
    pattern: /\b(?:said|says|say|told|estimated|estimates|according to|believes?|thinks?)\b/,
    example: 'The mayor has said that sales',
    counterExample: 'A study found that sales',
  },
  /** What is so now, and of all of a kind. The words from the verb on. */
  present: {
    pattern:
      /^(?:(?:already|also|still|now|\w+ly) )?(?:are|have(?! (?:been|\w+ed)\b)|make|pay|earn|produce|use|account|contain|live|take|cause|kill|last|weigh|grow|own|receive|spend|get|need|cover|provide)\b/,
    example: 'are paid $30',
    counterExample: 'were paid $30',
  },
  /** Words before a clause that say when or where it was. */
  placing: {
    pattern:
      /^(?:In|On|At|By|Since|During|Between|From|Last|This|As of|Over|Until|Across|Around|Throughout|Within|Through|After|Before|Nationwide|Worldwide|Globally|Nationally|Earlier|For|Outside|Near|Among|Under) [^;:—]*, $/,
    example: 'In March, ',
    counterExample: 'However, ',
  },
  /** Words in it that mean nothing without the sentence before. */
  open: {
    pattern:
      /\b(?:it|they|them|he|she|his|her|him|that|these|those|such|comparison|example|instance|addition|turn|fact|all|contrast|response|reality|part|case|meantime|same)\b|\bthis (?!year|month|week|season|quarter|spring|summer|autumn|fall|winter|decade)/i,
    example: 'In that case, ',
    counterExample: 'In March, ',
  },
  /** Nobody said exactly how many. */
  vague: {
    pattern:
      /\b(?:hundreds|thousands|scores|dozens|tens|millions|billions|trillions) of|\bhalf a\b|\b(?:dozens?|hundreds|thousands|scores|tens|millions|billions)$|two-dozen|\b(?:hundreds|thousands|scores|dozens|tens|millions|billions)\b/i,
    example: 'Hundreds of people',
    counterExample: 'two hundred people',
  },
  /** Behind these a sum or a percentage says all by itself. */
  bareMeasure: {
    pattern: regex`^${anyOf(CHANGED_VERBS, REACHED_VERBS, BARE_MEASURE_VERBS)}$`,
    example: 'cost',
    counterExample: 'spent',
  },
  /** Verbs that do nothing with a number, or only compare views. */
  idle: { pattern: regex`^${anyOf(UNTOLD_VERBS)}$`, example: 'told', counterExample: 'employs' },
  /** What people died of. The words behind their number. */
  caused: {
    pattern: regex.i`\b(?:${HARMING_EVENTS.join('|')}|(?:from|by|since|after|when|during|of|while|because)\b)`,
    example: ' died in the flood',
    counterExample: ' died in Oslo',
  },
  /** Whatever their number, they count. */
  lives: {
    pattern:
      /\b(?:killed|injured|wounded|died|dead|deaths?|arrested|kidnapped|missing|evacuated|hospitali[sz]ed|executed)\b/,
    example: 'killed two people',
    counterExample: 'met two people',
  },
} satisfies Record<string, WordPattern>;

export const CLAUSE_WORDS = patternsOf(CLAUSE_WORD_ROWS);
