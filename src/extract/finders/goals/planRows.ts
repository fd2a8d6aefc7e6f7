import { anyOf, patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';
import { EMPTY_VERBS, PLANNED_DEEDS, PROJECT_FORMS } from '#lexicon/goals/goalVerbs.ts';

/** What makes a plan no plan, or one that nobody understands who reads it alone. */
export const PLAN_ROWS = {
  /** What is done, behind "will", "would" and "is set to". */
  deed: {
    pattern: new RegExp(
      `^(?:(?:also|now|soon|then|\\w+ly) )?(?:${anyOf(PLANNED_DEEDS)}\\b|be (?:\\w+ly |also |further )?${anyOf(PROJECT_FORMS)}\\b)`,
    ),
    example: 'open 30 shops',
    counterExample: 'peak on Friday',
  },
  empty: {
    pattern: new RegExp(`^(?:\\w+ly )?${anyOf(EMPTY_VERBS)}\\b`),
    example: 'press ahead with the reform',
    counterExample: 'open 30 shops',
  },
  /** Words that mean nothing without the speaker, or without the sentences before. */
  open: {
    pattern:
      /\b(?:I|[Mm]e|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our|here|there|so(?! (?:that|as|called|much|many)\b)|what (?:they|he|she|it|his|her|its|their)|(?:this|that|these|those) (?:approach|step|way|move|decision|process|issue|matter|goal|aim|idea|change|problem)s?)\b/,
    example: 'continue this approach',
    counterExample: 'continue the approach this year',
  },
  /** A pronoun before anything that it could stand for. */
  pronoun: {
    pattern:
      /^\w+(?: (?:up|out|on|off|with|to|for|from|into|about))* (?:it|them|him|her|this|that|these|those|one|some)\b(?! \w)/,
    example: 'cancel it',
    counterExample: 'cancel its tender',
  },
  /** What does not open a verb phrase: "the war to end", "when they meet". */
  noVerb: {
    pattern:
      /^(?:the|an?|its|their|his|her|my|our|your|this|that|these|those|when|where|while|if|who|which|what|how|for|in|on|at|of|from|by|and|or|but|it|he|she|they|we|you|people|\d)\b/,
    example: 'when they meet',
    counterExample: 'meet',
  },
  /** An action that goes on behind its last word. */
  cutOff: {
    pattern:
      /\b(?:the|an?|of|to|and|or|but|that|which|who|will|would|is|are|was|were|has|have|its|their|his|her|very|more|most|between|because|than|as|if|when|while|with|for|from|into|by)$|: \p{Lu}[\p{L} ]+$|\b[ap]\.m\.,? [A-Z]\w+$/iu,
    example: 'focus on five missions that will',
    counterExample: 'focus on five missions',
  },
  /** An adjective whose noun is lost: "become a leaner". */
  lostNoun: {
    pattern: /\b(?:an?|the|its|their) (?:\w+er|\w+est|more \w+|\w+ive|\w+ful|\w+ous)$/,
    example: 'become a leaner',
    counterExample: 'become a leaner firm',
  },
  /** Asked, doubted or told as somebody's guess: what stands right before the subject, or before the verb. */
  asked: {
    pattern: /\b(?:how|whether|why|what|where|if|than|until|once)\s(?:[\p{L}\d’'.&-]+\s){0,5}$/u,
    example: 'He was asked how Oslo ',
    counterExample: 'He said that Oslo ',
  },
  guessed: {
    pattern:
      /\b(?:thinks?|thought|believes?|believed|reckons?|suspects?|fears?|feared|predicts?|predicted|speculat\w+|assumes?|imagines?|guess\w*|hopes?|hoped|worr\w+|expects?|expected|doubts?|claims?|claimed|alleges?|alleged|accus\w+|rumou?rs?|[Rr]eports that|warn\w*|likely|unlikely|possible|unclear|(?:To|to) me|(?:in|In) my (?:view|opinion)|sees? it)\b[^;.]*$/,
    example: 'Experts believe Oslo ',
    counterExample: 'Experts met when Oslo ',
  },
  /** A relative pronoun between the owner and the verb. */
  relative: {
    pattern: /\b(?:which|who|that|whose),?\s(?:(?:also|now|then|\w+ly)\s)?$/,
    example: 'the roads that ',
    counterExample: 'the road ',
  },
  /** "Plan" and its like as nouns: "a distribution plan to", "the governments’ plan to". */
  noun: {
    pattern: /(?:['’]s?|\b(?:an?|the|its|their|his|her|any|no|of|in|on|with|for|such|this|that))\s$/,
    example: 'the governments’ ',
    counterExample: 'The government ',
  },
  /** The same before a singular, which many mean and one does not: "a distribution plan to". */
  nounPhrase: {
    pattern: /\b(?:an?|any|no|this|such)\s(?:[\p{Ll}\d-]+\s){1,3}$/u,
    example: 'working on a distribution ',
    counterExample: 'The councils ',
  },
  /** What was meant at a time that is over. */
  past: {
    pattern: /\bwhen (?:he|she|it|they)\b [^;.]*\b(?:was|were)\b|\b(?:had|once|previously|originally|initially)\s$/,
    example: 'Oslo had ',
    counterExample: 'Oslo ',
  },
  /** Between an owner and its verb: its officials, what it is, other owners, what it said. */
  behindOwner: {
    pattern:
      /^(?:['’]s? )?(?:\s?(?:\(\p{Lu}[\p{L}.&]*\)))?(?:,[^;.“”"]{2,140},)?(?:\s?(?:and|&|,) (?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)*(?:\s?(?:city |municipal |state |local |county |federal |national |transport |health |school )*(?:government|authorities|officials|leadership|leaders|council|administration|delegation|ministry|parliament|campaign|team|company|group|district|department|residents|lawmakers|party))?(?: (?:led|headed|run|chaired) by [^,;]{2,40}?)?\s?(?:(?:will|has|have|is|are|also|now|then|still|both|all|jointly|soon|already|recently|since|\w+ly)\s)*$/u,
    example: ', which is in Norway, ',
    counterExample: ' governor ',
  },
  /** Before a name that is not the subject itself: "Ms Roe of Oslo". */
  beforeName: {
    pattern: /\b(?:of|from|in|at|for|by|with|to|on|near|outside|over|after|against)\s(?:the\s)?$/i,
    example: 'Ms Roe of ',
    counterExample: 'the ',
  },
  /** What is done to it is no plan that stands alone: "the event", "a day before Oslo", "the Oslo governor". */
  noSubject: {
    pattern:
      /^(?:the|this|that|an?|its|their) (?:event|meeting|session|project|programme|program|plan|company|site|deal|ceremony|celebration|show|game|match|summit|conference|festival)$|^(?:it|they|this|that|these|those|all)\b|\b(?:before|after|when|which|who|comes|came|announced|said|says)\b|\b(?:governor|mayor|president|minister|secretary|chief|spokes\w+|leader|senator|lawmaker|official)s?$/i,
    example: 'The event',
    counterExample: 'The new line of the Oslo Metro',
  },
  /** A body that is of the place behind it: "the city of Oslo". */
  bodyOf: {
    pattern:
      /\b(?:city|town|county|state|province|district|port|government|leadership|council|ministry|department|bank|university|people|republic|authorities|bureau|commonwealth|kingdom|parliament|company|leaders|goals?|targets?|aims?|plans?|ambitions?|objectives?|tasks?) of\s(?:the\s)?$/i,
    example: 'the city of ',
    counterExample: 'Ms Roe of ',
  },
  /** What must be so first, before a subject. */
  conditionBefore: {
    pattern:
      /^(?:["“])?(?:If|Unless|In case|In the event|Without|Should|Depending|Assuming|Provided|As long as)\b|^For (?:[\w’'-]+ ){1,5}(?:that|who|which|where)\b/,
    example: 'For towns that ask, ',
    counterExample: 'For years, ',
  },
  /** The same behind what is meant, or for whom alone it is meant. */
  conditionBehind: {
    pattern:
      /^,? (?:if|unless|provided|depending|as long as|should|only for|for (?:[\w-]+ ){1,3}(?:that|who|which|making|earning|with))\b/,
    example: ' for firms that stay',
    counterExample: ' for three years',
  },
  /** Before a list: all in it is so only in some case. A sentence. */
  conditionedList: {
    pattern: /\b(?:would|if|in case|contingency|in the event)\b[^.]*:$/i,
    example: 'Here is what would close:',
    counterExample: 'Here is what opens:',
  },
  /** What somebody is, or merely says, is no deed. */
  noDeed: {
    pattern:
      /^(?:be (?:set up|there|available|an? (?:president|leader|friend|voice|champion)|part|ready|able|open|in|at|on)\b|send (?:an? )?(?:[\w-]+ )?messages?\b|make (?:sure|clear)\b|show\b|spend (?:election|the) night\b|be held\b(?!.*\d)|broadcast the\b|use\b)/,
    example: 'be set up in Oslo',
    counterExample: 'be rebuilt in Oslo',
  },
  /** One of many of its sort, and nothing that says which. */
  openThing: {
    pattern:
      /\bthe (?:[\w-]+ ){0,2}(?:ceremony|race|bill|measure|deal|agreement|contest|event|show|game|match|hearing|amendment|case|lawsuit|proposal|package|ban|pennies|talks)\b(?! (?:of|that|which|to|on|with|between|against|in)\b)/,
    example: 'host the final race',
    counterExample: 'host the race of old ferries',
  },
  /** A body that each town and state has, of none that is named. The words up to the end of an owner. */
  halfBody: {
    pattern:
      /\b(?:[Tt]he|[Aa]n?) (?:state|city|county|town|local|district|provincial) [\p{Lu}][\p{L} ]*$|(?:^|[^\p{L}] ?)(?:the )?(?:City|Town|County|Village) (?:Council|Commission|Board|Hall)$|\bSchool Board$/u,
    example: 'the state Department of Ferries',
    counterExample: 'the Department of Ferries',
  },
  /** Behind a person's name: who works for them. */
  staffOf: {
    pattern: /^(?:['’]s)? (?:administration|campaign|government|White House|team|cabinet)\b/i,
    example: ' administration',
    counterExample: ' plans',
  },
  /** From a cue to the end of what is meant: it is done already. */
  goingOn: {
    pattern: /^\S+ (?:also |still )?continue to\b/,
    example: 'will continue to sail',
    counterExample: 'will sail',
  },
  /** What is meant, told by something of which there are many. */
  ofWhich: {
    pattern: /\bthe (?:state|city|county|town|company|region|district)['’]s\b/,
    example: "build the state's largest mill",
    counterExample: "build Norway's largest mill",
  },
} satisfies Record<string, WordPattern>;

export const PLAN_PATTERNS = patternsOf(PLAN_ROWS);
