import { anyOf, patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';
import { APPROXIMATORS } from '#lexicon/numbers/approximators.ts';
import { COUNTING_VERBS, HARMING_EVENTS, HARMING_VERBS, SETTING_LEVEL_VERBS } from '#lexicon/numbers/countingVerbs.ts';
import { CHANGED_VERBS, REACHED_VERBS } from '#lexicon/numbers/levelVerbs.ts';
import { MEASURE_ADJECTIVES, MEASURED_NOUNS, OWNED_MEASURES } from '#lexicon/numbers/measuredNouns.ts';
import { regex } from '#text/regex.ts';

const ABOUT = `(?:(?:${anyOf(APPROXIMATORS)}|a record|an estimated) )*`;
const HAS = '(?:has |have |had )?(?:already )?';

/** Plain sentences that state a figure: what is before the number, from the beginning of its clause. */
export const EVERYDAY_ROWS = {
  /** "Grocery prices rose 13 %". */
  changed: {
    pattern: regex`^(?<subject>[^,;:]+?) (?<verb>${HAS}${anyOf(CHANGED_VERBS, ['decreased', 'risen', 'fallen', 'grown', 'edged up', 'edged down'])}) (?:by |(?:by )?(?:${ABOUT})?[\d.,]+ ?(?:%|percent|per cent|pc) to |from [^,;]{1,30} to |to )?${ABOUT}$`,
    example: 'Grocery prices rose ',
    counterExample: 'Grocers were ',
  },
  /** "Unemployment stood at 4.1 %". */
  level: {
    pattern: regex`^(?<subject>[^,;:]+?) (?<verb>${HAS}${anyOf(REACHED_VERBS)}) ${ABOUT}$`,
    example: 'Unemployment stood at ',
    counterExample: 'Workers stood ',
  },
  /** "The quake killed 35,418 people". */
  harmed: {
    pattern: regex`^(?<subject>[^,;:]+?) (?<verb>${HAS}${anyOf(HARMING_VERBS)}) ${ABOUT}$`,
    example: 'The quake has killed ',
    counterExample: 'The quake may kill ',
  },
  /** "Algeria supplies 23 % of the gas". */
  counted: {
    pattern: regex`^(?<subject>[^,;:]+?) (?<verb>${HAS}${anyOf(COUNTING_VERBS)}) ${ABOUT}$`,
    example: 'Algeria supplies ',
    counterExample: 'Algeria could supply ',
  },
  /** "The bank left its rate at 4 %". */
  setLevel: {
    pattern: regex`^(?<subject>[^,;:]+?) (?<verb>${HAS}${anyOf(SETTING_LEVEL_VERBS)}) (?<metric>(?:its|the|their) (?:[\w-]+ ){0,3}?${anyOf(MEASURED_NOUNS)}) (?:at|to|by) ${ABOUT}$`,
    example: 'The bank left its cash rate at ',
    counterExample: 'The bank left the town at ',
  },
  /** What it is that does harm. */
  event: {
    pattern: regex.i`\b${anyOf(HARMING_EVENTS)}$`,
    example: 'the forest fires',
    counterExample: 'the policeman',
  },
  /** What is measured: the last word before "of" or "in". */
  measured: {
    pattern: regex.i`\b${anyOf(MEASURED_NOUNS)}(?: (?:of|in|at|for|from) .+)?$`,
    example: 'prices of tea',
    counterExample: 'tea',
  },
  /** What only its owner makes a figure: "net sales" alone are nobody's. */
  ownerless: {
    pattern: regex.i`^(?:(?:the|its|their|${MEASURE_ADJECTIVES.join('|')}) )*(?!unemployment$|inflation$)${anyOf(OWNED_MEASURES, MEASURED_NOUNS)}$|\b(?:company|firm|group|team|school|city|state|county)['’]s\b`,
    example: 'net sales',
    counterExample: 'grocery prices',
  },
  /** A subject that says nothing of what it is. */
  vague: {
    pattern:
      /^(?:(?:it|they|he|she|this|that|these|those|which|who|what|there|some|others|many|most|one|another|all|both|each|such|you|we|i|its|their|his|her|our|my)\b|the (?:share|rate|number|figure|total|amount|price|prices|cost|costs|value|growth)$)|\b(?:that|which|who|if|when|while|as|because|said|says|whose|where|after|before)\b/i,
    example: 'the rate',
    counterExample: 'the jobless rate',
  },
  /** An opening that a sentence may have before its subject. */
  opening: {
    pattern:
      /^["“]?(?:(?:[A-Z][A-Z. ]+(?:, [A-Z][\w. ]+)? ?[-–—] ?)|(?:In|On|By|Last|This|Since|During|At|For) [^,]{2,40}, |(?:But|And|Meanwhile|Still|However|Overall|Nationally|Already),? )/,
    example: 'In March, ',
    counterExample: 'Prices rose in March, ',
  },
  /** What a counted thing is of. */
  ofBehind: {
    pattern:
      /^ (?:of|worth of|in(?= [a-z])(?! (?:the|total|all|an?|early|late|recent|some)\b)) (?:(?!(?:in|on|at|since|by|from|to|with|during|that|which|who|as|over|for|last|this)\b)[\w’'-]+(?: |(?=[,.;]|$))){1,7}/,
    example: ' of forest in',
    counterExample: ' in the total',
  },
} satisfies Record<string, WordPattern>;

export const EVERYDAY_PATTERNS = patternsOf(EVERYDAY_ROWS);
