import { anyOf, patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';
import { EVERYDAY_MEASURES, MEASURED_NOUNS } from '#lexicon/numbers/measuredNouns.ts';
import { regex } from '#text/regex.ts';

/** What the subject of a plain clause with a number says of what is counted. */
export const EVERYDAY_ROWS = {
  /** What is measured: the last word before "of" or "in". */
  measured: {
    pattern: regex.i`\b${anyOf(MEASURED_NOUNS, EVERYDAY_MEASURES)}(?: (?:of|in|at|for|from|on|among|over) .+)?$`,
    example: 'prices of tea',
    counterExample: 'tea',
  },
  /** What is measured of a country or market as a whole, and needs nobody's name: "grocery prices". */
  everywhere: {
    pattern:
      /^(?:(?:the )?(?:(?:average|median|mean|national|typical|retail|wholesale|global|annual|overall|total|spot) )*(?:average|price|cost|rate|salary|wage|pay|fare|rent)s? (?:of|for) (?!.*\b(?:tickets?|the|this|that|these|those|its|their|his|her|such)\b).+|(?:sales|exports|imports|shipments|output|production|prices) of (?!.*\b(?:the|its|their)\b).+|(?!the\b|(?:net|gross|operating|core|total|same-store|same store|comparable|domestic|quarterly|annual|overall)\b)(?:[\w’'-]+ ){1,4}(?:prices|rates|costs|wages|sales|rents|futures|exports|imports|tariffs|unemployment|inflation|yields|fares|premiums)|(?:the )?(?:unemployment|inflation|jobless rate|unemployment rate|inflation rate))$/i,
    example: 'the average price of a used car',
    counterExample: 'the price of the ticket',
  },
  /** A subject that says nothing of what it is. */
  vague: {
    pattern:
      /^(?:(?:it|they|he|she|this|that|these|those|which|who|what|there|some|others|many|most|one|another|all|both|each|such|you|we|i|its|their|his|her|our|my)\b|the (?:share|rate|number|figure|total|amount|price|prices|cost|costs|value|growth)$)|\b(?:that|which|who|if|when|while|as|because|said|says|whose|where|after|before)\b/i,
    example: 'the rate',
    counterExample: 'the jobless rate',
  },
} satisfies Record<string, WordPattern>;

export const EVERYDAY_PATTERNS = patternsOf(EVERYDAY_ROWS);
