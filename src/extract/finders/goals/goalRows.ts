import { anyOf, patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';
import { DONE_FORMS, IDLE_VERBS, PROJECT_FORMS, TARGET_STATES, TARGET_VERBS } from '#lexicon/goals/goalVerbs.ts';
import {
  CLAUSE_OPENERS,
  CUE_STEMS,
  DROPPED_FORMS,
  GOAL_CLAUSE_VERBS,
  HOPE_WORDS,
  SAID_AFTER_ACTIONS,
} from '#lexicon/goals/goalWords.ts';
import { PLANNED_MEASURES } from '#lexicon/numbers/measuredNouns.ts';
import { regex } from '#text/regex.ts';

/** What a sentence says of a goal around its cue. */
export const CLAUSE_ROWS = {
  /** A sentence that this does not fit has no cue, which is far quicker to see than to try each of them. */
  anyCue: {
    pattern: regex`\b${anyOf(CUE_STEMS)}|['’]ll\b`,
    example: 'The town plans to plant trees.',
    counterExample: 'The town grew tea.',
  },
  negated: {
    pattern: /\b(?:not|never|no longer|neither|nor|cannot)\b|n['’]t\b/,
    example: "doesn't plan to",
    counterExample: 'plans to',
  },
  negatedBehind: { pattern: /^(?:not |never |no longer )/, example: 'not build', counterExample: 'build' },
  /** "He hopes that Oslo will": somebody else's wish. */
  hoped: {
    pattern: regex.i`\b${anyOf(HOPE_WORDS)} (?:that|whether|if) [^,;]{0,60}$`,
    example: 'He hopes that Oslo ',
    counterExample: 'He hopes, and Oslo ',
  },
  conditional: { pattern: /\b(?:if|unless|provided)\b/i, example: 'If it rains, Oslo ', counterExample: 'Oslo ' },
  /** "…, aiming to" has the subject of the clause before. */
  sharedSubject: {
    pattern: /^(?:aiming|seeking|hoping|planning|targeting|striving)\b/,
    example: 'aiming to',
    counterExample: 'aims to',
  },
  /** Where an action ends before its sentence does: a semicolon, a dash, or a comma that opens another clause. */
  actionEnd: {
    pattern: regex`;|, (?:has|have|had|is|are|was|were|could|would|may|might|must|should)\b| and (?:is|are|has|have|was|were|told) | and (?!(?:need|feed|speed|exceed|succeed|proceed)\b)\w+ed (?:his|her|its|their|the|an?|that)\b|, and (?=[^,;]{2,40} (?:can|could|may|might|is|are|was|were|has|have|will|would)\b)|, (?=[^,]{0,60}\b(?:said|says|added|noted|told|reported|announced)\b)|, noting\b| and ${anyOf(SAID_AFTER_ACTIONS)}\b| while\b| — | – |, ${anyOf(CLAUSE_OPENERS)}\b`,
    example: 'plant trees, while ',
    counterExample: 'plant trees and ',
  },
} satisfies Record<string, WordPattern>;

export const CLAUSE_PATTERNS = patternsOf(CLAUSE_ROWS);

/** What an action says of whether it is meant, and whether it reaches anything. */
export const ACTION_ROWS = {
  /** Verbs that neither plan nor reach anything. */
  idle: {
    pattern: regex.i`^(?:be(?! (?:\w+ly )?(?:\w+ed|${DONE_FORMS.join('|')})\b)|have(?! (?:built|\w+ed)\b)|go(?! on)|play (?:a|an|the)\b|${IDLE_VERBS.join('|')})\b`,
    example: 'be proud',
    counterExample: 'be held in May',
  },
  /** What is done to projects: "will be remembered" is no plan. */
  doneToProject: {
    pattern: regex`^be (?:\w+ly |also |further )?${anyOf(PROJECT_FORMS)}\b`,
    example: 'be further expanded',
    counterExample: 'be remembered',
  },
  /** Before a number of things that are there already: "connect its 3 ports". */
  steady: { pattern: /^(?:the|these|those|its|their|his|her|our|all)\s$/i, example: 'its ', counterExample: 'over ' },
  /** A number without a unit is aimed at only as a level. */
  reaches: {
    pattern: /\b(?:exceed|reach|hit|top|surpass|total|to|by|of) (?:[a-z]+ )*$/,
    example: 'reach over ',
    counterExample: 'plant over ',
  },
  /** Stretches of time that nobody aims at. */
  time: {
    pattern: /^(?:second|minute|hour|day|week|month|year|decade|century|year of age|quarter|semester|generation)$/,
    example: 'quarter',
    counterExample: 'metric ton',
  },
  /** Before what was, or what comes with it: no aim. */
  besides: {
    pattern: /\b(?:from|with) (?:about |the |only |(?:less|more|fewer) than |at least |over |under |up to )?$/,
    example: 'cut it from ',
    counterExample: 'cut it to ',
  },
  /** What ends something: how many are closed is a target only if a date is set. */
  ending: {
    pattern: /^(?:close|shut|lay off|dismiss|axe|suspend|recall|evict|scrap|cancel|sell off)\b/,
    example: 'close four sheds',
    counterExample: 'open four sheds',
  },
  /** How many exactly nobody strives for. */
  uncounted: {
    pattern: /^(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b/i,
    example: 'millions of people',
    counterExample: '3 million people',
  },
  /** Things that are counted on the way, and that nobody strives for. */
  incidental: {
    pattern:
      /\b(?:which|who|whose|where|when|because|after|than those|held in|based in|according|of the|of its|of their|between the|from the|in the|with the|for the|to the|by the) (?:[\w-]+ ){0,3}$/i,
    example: 'build a road between the ',
    counterExample: 'build another ',
  },
  /** What is done to a goal set before: one that somebody is to drop is no goal. */
  avoided: {
    pattern:
      /^(?:not )?(?:meet|miss|reach|hit|achieve|fulfil|fulfill|keep|abandon|drop|scrap|cut|lower|raise) (?:its|their|the|a|an)\b.*\b(?:goal|target|plan|objective) (?:of|to)\b/i,
    example: 'drop its target of 3 tonnes',
    counterExample: 'drop 3 tonnes',
  },
  /** What sets a level or changes one; other deeds with a number set no target, unless they have a deadline. */
  setsLevel: {
    pattern: regex.i`\b(?:${TARGET_VERBS.join('|')}|be ${anyOf(TARGET_STATES)})\b`,
    example: 'will be above 3 tonnes',
    counterExample: 'will replace 3 sheds',
  },
  /** The beginning of an action that reaches a level, so that an impersonal subject can do it: "output is to rise". */
  opensLevel: {
    pattern: /^(?:be |exceed|reach|hit|top |surpass|rise|grow|increase|climb|total|account|expand|stand)/,
    example: 'rise to',
    counterExample: 'plant',
  },
  /** A named state to be in, or a change that needs no number: with its year it is a target. */
  setsState: {
    pattern:
      /^(?:(?:become|be|go|turn|achieve|reach) (?:[\w-]+ )?(?:(?:carbon|climate)[ -](?:neutral|neutrality|free)|net[ -]zero|zero[ -]emissions?|self-sufficient|smoke-free|debt-free)|(?:halve|double|triple|quadruple|eradicate|eliminate|phase out)\b)/i,
    example: 'become carbon neutral',
    counterExample: 'become a hub',
  },
  /** Goals of ball games are no aims. */
  sport: {
    pattern:
      /\b(?:field goals?|shots? on|goals? (?:of the (?:match|game)|in the \d)|\d+-yard|scor(?:ed?|ing)|touchdowns?|goalkeeper|keeper)\b/i,
    example: 'scored two goals',
    counterExample: 'set two goals',
  },
} satisfies Record<string, WordPattern>;

export const ACTION_PATTERNS = patternsOf(ACTION_ROWS);

/** What subjects look like that are nobody's in their own words. */
export const SUBJECT_ROWS = {
  /** "Storage capacity is to grow". */
  metric: {
    pattern: regex.u`^(?:(?:the|total|annual|overall|net|installed|generating|daily|\p{Ll}+) ){0,3}${anyOf(PLANNED_MEASURES)}$`,
    example: 'the storage capacity',
    counterExample: 'the storage of tea',
  },
  impersonal: {
    pattern:
      /^(?:[Tt]he |[Aa]n? |[Ii]ts |[Tt]heir |total |annual |[Cc]ompanies\b|[Ff]irms\b|Output|Sales|Exports|Revenue|GDP|Production|Investment|Efforts|Work\b|Construction|Policies|(?:[A-Z][a-z]+ )?(?:schemes|subsidies|measures|projects|funds|rules|steps|works|services|tests)\b)/,
    example: 'Housing subsidies',
    counterExample: 'Nokia',
  },
  others: {
    pattern: /^(?:which|who|that|this|these|those|it|there|he|she|you|we|i|both|all|some|many|each)\b/i,
    example: 'some of it',
    counterExample: 'the output',
  },
} satisfies Record<string, WordPattern>;

export const SUBJECT_PATTERNS = patternsOf(SUBJECT_ROWS);

/** What stands around a goal that a noun names. Examples of what stands before it end where it begins. */
export const NAMED_GOAL_ROWS = {
  /** "its five-million-tonne output goal": behind the number. */
  behind: {
    pattern:
      /^[\s-](?<metric>(?:(?!(?:is|was|are|were|by|in|to|for|and|or|its|the|that|which|who|may|might|will|would|could|become|as|a)\b)[\w’'-]+\s){0,4})(?:goals?|targets?|objective)\b/,
    example: ' output goal',
    counterExample: ' is its goal',
  },
  /** "a target of", "its goal of selling", "its sales target of", "its plan to build": before the number. */
  before: {
    pattern:
      /(?:(?<metric>[\w-]+(?: [\w-]+)?) )?\b(?:goal|target|objective|plan) (?<link>of|to|for|at)(?<action> (?:[\w’'-]+ ){0,8}?)$/i,
    example: 'its goal of selling ',
    counterExample: 'its goal and ',
  },
  reached: {
    pattern:
      /\b(?:met|meets|reached|reaches|hit|achieved|surpassed|exceeded|beat|fulfilled|attained|outperformed|passed|reaching|meeting|already|overshot)\b[^,.;]{0,30}$/i,
    example: 'Oslo reached its ',
    counterExample: 'Oslo set its ',
  },
  /** Which is still to be: "hopes to reach its goal of". */
  /** Behind the noun of a goal that was reached. */
  reachedBehind: {
    pattern:
      /\b(?:goals?|targets?|objective) (?:is|was|were|are|has been|had been) (?:met|reached|hit|achieved|exceeded|surpassed)\b/,
    example: ' sales goal was met',
    counterExample: ' sales goal was set',
  },
  toBeReached: {
    pattern: /\b(?:to|will|would|not) (?:\w+ )?(?:reach|meet|hit)/,
    example: 'Oslo will reach its ',
    counterExample: 'Oslo reached its ',
  },
  dropped: {
    pattern: regex.i`\b${anyOf(DROPPED_FORMS)}\b[^,;]{0,40}$`,
    example: 'Oslo gave up its ',
    counterExample: 'Oslo set its ',
  },
  mayMiss: {
    pattern: /\b(?:may|might|could) miss\b/,
    example: 'Oslo may miss its ',
    counterExample: 'Oslo missed its ',
  },
  hedged: {
    pattern: /\b(?:may|might|could|would|hopes?|wants?|considering|proposed|likely|expected)\b[^,;]{0,40}$/i,
    example: 'Oslo is considering a ',
    counterExample: 'Oslo has set a ',
  },
  whose: {
    pattern: /(?<owner>[^,;:]{0,60}?)(?:['’]s|\bits|\btheir)\s(?:[\w-]+\s){0,3}$/,
    example: "Oslo's sales ",
    counterExample: 'a sales ',
  },
  forOwner: {
    pattern: /\bfor (?<owner>[\p{Lu}][\p{L}’' -]*?|the \w+) to (?:\w+ ){1,3}(?:the |its |a )?$/u,
    example: 'It is hard for Oslo to meet its ',
    counterExample: 'It is hard for us to meet its ',
  },
  /** Leads to the owner behind it: "the goal of Yantai". */
  ofOwner: {
    pattern: /^[^.;]{0,40}?\b(?:goals?|targets?|objective) (?:of|for|in) /,
    example: ' goal of Yantai',
    counterExample: ' goal is far',
  },
  /** Between an owner and its goal. */
  possessed: { pattern: /^['’]s?\s(?:[\w-]+\s){0,4}$/, example: '’s sales ', counterExample: ' set a ' },
  pronounBefore: {
    pattern: /\b(?:its|their) (?:[\w-]+ ?){0,3}$/,
    example: 'it is a step to its sales ',
    counterExample: 'it is a step to the sales ',
  },
  /** The verb of the clause, as far as a list can tell. */
  verb: {
    pattern: regex`\b${anyOf(GOAL_CLAUSE_VERBS)} `,
    example: 'Oslo faces a ',
    counterExample: 'Oslo and its ',
  },
  /** A word before "goal" that does not name what it is of: "its ambitious goal". */
  noMetric: {
    pattern: /^(?:an?|the|its|their|set|new|missed|met|dropped|clear|ambitious|official|annual)\b/i,
    example: 'ambitious',
    counterExample: 'sales',
  },
} satisfies Record<string, WordPattern>;

export const NAMED_GOAL_PATTERNS = patternsOf(NAMED_GOAL_ROWS);
