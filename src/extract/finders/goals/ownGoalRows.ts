import { patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';

/** What says whether a clause tells somebody's own goal. Examples of what stands before the subject end where it begins. */
export const OWN_GOAL_ROWS = {
  asked: { pattern: /\?["”’]?\s*$/, example: 'Will Oslo build it?', counterExample: 'Oslo will build it.' },
  /** Somebody else's guess, fear or wish, or a condition. */
  foretold: {
    pattern:
      /\b(?:(?:predict|forecast|project|expect|estimat|speculat|fear|worr|warn|suspect|guess|hop|wish|doubt|bet|assum)\w*|(?:un)?likely|inevitable|possible|certain|true|clear|unclear|whether|how|why|what|when|where|if|unless|once|until|before|after|than|suppose)(?: is| was| are)?(?: that| the possibility that)?(?: the| a| an)? ?$|\b(?:not true|untrue|false|rumou?rs?|den(?:y|ies|ied)|dismissed|rejected)\b[^.;]*\bthat (?:the )?$|^If\b|\bif [^,]*$/i,
    example: 'Observers predict that ',
    counterExample: 'The mayor said that ',
  },
  opensClause: { pattern: /\b(?:that|which|whom) $/, example: 'the roads that ', counterExample: 'the roads ' },
  /** One of many that the article may name. */
  company: {
    pattern:
      /^the (?:company|firm|airline|bank|agency|organi[sz]ation|retailer|chain|brand|carmaker|automaker|club|team|university|school|district|department|bureau)$/i,
    example: 'the company',
    counterExample: 'the town',
  },
  /** One that nothing but the sentence itself or the one before can name. */
  group: {
    pattern: /^the (?:group|coalition|committee|panel|party|union)$/i,
    example: 'the group',
    counterExample: 'Oslo',
  },
  possessive: { pattern: /\b(?:its|their|his|her)\b/i, example: 'its goal', counterExample: 'the goal' },
  /** Between whoever speaks and what is told of the same: "Oslo said on Monday that it". */
  says: {
    pattern:
      /^(?: \(\p{Lu}[\p{L}.]*\))?(?:,[^,;]{2,90},)?\s(?:\w+ly |also |has |have |had )*(?:said|says|announced|announces|added|adds|confirmed|confirms|promised|pledged|vowed|revealed|reveals|insisted|insists|stated|declared|told [^,;]{2,30}|noted|explained)(?: (?:on|in|at|late|early|last|this|earlier|yesterday|today|during|\p{Lu})[^,;]{0,40})?,?(?: that)?(?: (?:from|by|in|on|at) [^,;]{2,24},)? $/u,
    example: ' said on Monday that ',
    counterExample: ': an app is ready, and officials say ',
  },
  pronoun: { pattern: /^(?:(?:and|but|so|then) )?(?:it|they|he|she)$/i, example: 'it', counterExample: 'the town' },
  /** Before the name that a sentence is about. */
  lead: {
    pattern:
      /^["“]?(?:(?:But|And|Meanwhile|However|Still|Then|Also|Now),? )?(?:(?:In|On|By|At|As|After|Since|During|Earlier|Last|This|Next) [^,]{1,40}, )?(?:[Tt]he )?(?:[A-Z]\w+\. ){0,2}$/,
    example: 'On Monday, the ',
    counterExample: 'The rival of ',
  },
} satisfies Record<string, WordPattern>;

export const OWN_GOAL_PATTERNS = patternsOf(OWN_GOAL_ROWS);
