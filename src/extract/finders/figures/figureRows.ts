import { anyOf, patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';
import { BEFORE_COUNTS, DEED_VERBS } from '#lexicon/numbers/deedVerbs.ts';
import { BE_FORMS, CHANGED_VERBS, FIGURE_VERBS, REACHED_VERBS } from '#lexicon/numbers/levelVerbs.ts';
import { MEASURE_ADJECTIVES, MEASURED_NOUNS, OWNED_MEASURES } from '#lexicon/numbers/measuredNouns.ts';
import { regex } from '#text/regex.ts';

/** What the words before a number say of it. Examples end where the number begins. */
export const FIGURE_ROWS = {
  /** How high something got: the subject names what. */
  level: {
    pattern: regex`\b${anyOf(REACHED_VERBS, CHANGED_VERBS, FIGURE_VERBS, BE_FORMS)}\b (?:[\w-]+ ){0,4}?$`,
    example: 'Its output reached about ',
    counterExample: 'Its ships carried ',
  },
  /** What somebody made, sold or has: the number counts it. */
  deed: {
    pattern: regex`\b${anyOf(DEED_VERBS)}\b (?:${anyOf(BEFORE_COUNTS)} )*$`,
    example: 'Its ships carried more than ',
    counterExample: 'Its output reached ',
  },
  /** By how much it changed stands before what it changed to: "rose 12 percent to". */
  leadingChange: {
    pattern: regex`(?<=\b${anyOf(CHANGED_VERBS, ['decreased'])} )(?:from [^,;]{1,40}? |(?:by )?[\d.,]+(?:%| percent| per cent| percentage points)?(?: year[ -]on[ -]year)? )(?=to )`,
    example: 'Its output rose 12 percent to ',
    counterExample: 'Its output rose to ',
  },
  /** A figure is what was reached, not what is to be. */
  notReached: {
    pattern:
      /\b(?:will|would|shall|may|might|could|should|can|to|not|never|if|aims?|plans?|targets?|goals?|expected|forecast|projected|hopes?|wants?|than|until|unless|n['’]t)\b/,
    example: 'Its output will reach',
    counterExample: 'Its output reached',
  },
  /** "Has 3" counts nothing in particular, unless a unit says what. */
  bareState: { pattern: /\b(?:was|were|is|are|has|have|had|made)\b/, example: 'has', counterExample: 'sold' },
  /** What is measured. */
  metric: {
    pattern: regex.i`\b${anyOf(MEASURED_NOUNS)}\b`,
    example: 'industrial output',
    counterExample: 'new ferries',
  },
  /** Stretches of time and ratios that measure nothing of anybody. */
  time: {
    pattern: /^(?:second|minute|hour|day|week|month|year|decade|year of age|month of age|time|ratio|fraction)$/,
    example: 'year',
    counterExample: 'metric ton',
  },
  /** Counted in games, and gone with them; and how many exactly nobody said. */
  passing: {
    pattern:
      /\b(?:shots?|kills?|yards?|goals?|points?|pointers?|rebounds?|assists?|touchdowns?|runs?|hits|catches|saves?|interceptions?|turnovers)$|^(?:tens|dozens|scores|hundreds|thousands|millions|billions)\b|\d-[a-z]+$|\bblocks?$/i,
    example: '3 shots',
    counterExample: '3 shops',
  },
  /** Words that do not say what is measured, or more than that. */
  unclear: {
    pattern:
      /^(?:it|them|they|inches|feet|miles|pounds|degrees|cases|items|incidents|units|reports)$|\b(?:that|this|it|them)\b|\bfound\b|[−–—]/i,
    example: 'share of that',
    counterExample: 'share of the town',
  },
  /** "The company employs": it is the one that the article is about, if no other is named. */
  itself: {
    pattern: /^(?:the (?:company|firm|group|institute|university|agency|bank|city|town|county|operator|utility)|it)\b/i,
    example: 'The company employs ',
    counterExample: 'The neighbours employ ',
  },
  /** "Revenue rose", "while operating profit fell": nobody's in these words, so that of whom the article is about. */
  ownerless: {
    pattern: regex.i`(?:^|, (?:while|and|but|as) |^(?:But|And|Meanwhile,|Still,) )(?:the )?(?:(?:county|city|town|province|country|district|company|group|firm|operator|university)['’]s )?((?:${anyOf(MEASURE_ADJECTIVES)} )*${anyOf(OWNED_MEASURES)})\s*$`,
    example: 'The ferries were full, while operating profit ',
    counterExample: 'Its neighbour saw that profit ',
  },
  /** What an ownerless metric is of, if the words name a sort of place. */
  ofPlace: {
    pattern: /\b(?:county|city|town|province|country|district)['’]s /i,
    example: "the city's ",
    counterExample: "the company's ",
  },
  /** "Posted a profit of" names its metric before the number. */
  namedBefore: {
    pattern: /\b(?:net )?(?:profit|loss|revenue|sales|income|turnover)\b/,
    example: 'posted a net profit of ',
    counterExample: 'sold ',
  },
  /** Between a figure and what it grew by. */
  growthBehind: {
    pattern:
      /^(?:[^,;]*,)? (?:up|down|a rise of|an increase of|a growth of)[\w ]*$|^ (?:[\w ]{0,20}, )?(?:up|down) (?:by )?$/,
    example: ', up ',
    counterExample: ' and not ',
  },
  /** Between a figure and what it was before. */
  baseBehind: {
    pattern: /^[^;]*\b(?:up from|down from|compared with|compared to|against|from) (?:[a-z]+ ){0,2}$/,
    example: ', compared with ',
    counterExample: ' and ',
  },
} satisfies Record<string, WordPattern>;

export const FIGURE_PATTERNS = patternsOf(FIGURE_ROWS);
