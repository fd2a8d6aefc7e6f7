import { patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';

/** What says that an event did not take place, may not, or is still to come. */
export const REALITY_ROWS = {
  /** In small letters, as May is a month. */
  unreal: {
    pattern:
      /\b(?:not|never|may|might|could|would|should|[Ii]f|unless|whether|plan(?:s|ned)? to|hopes?|wants?|wanted|refused|declined|cancell?ed|postponed|unlike|failed|invited to|[Aa]ny|proposed|call(?:s|ed|ing) for|skip(?:s|ped|ping)?|banned from)\b|n['’]t\b/,
    example: 'He refused to attend ',
    counterExample: 'He went on to attend ',
  },
  calledOff: {
    pattern:
      /\b(?:was|were|been|be|is|are) (?:cancell?ed|postponed|delayed|called off|scrapped|suspended|abandoned)\b|\b(?:initially|originally|previously) scheduled\b|\b(?:was|were|had been) (?:due|set|scheduled)\b/,
    example: 'The fair was scheduled for May.',
    counterExample: 'The fair is scheduled for May.',
  },
  /** What is held again and again is no event. */
  habitual: {
    pattern: /\b(?:every|each|always|usually|often|regularly|twice a|once a)\b/,
    example: ' every four years',
    counterExample: ' for four years',
  },
  asked: { pattern: /\?["”’]?\s*$/, example: 'Is she at the fair?', counterExample: 'She is at the fair.' },
  /** A photographer and an agency before what a picture shows. */
  caption: {
    pattern: /^.{2,60}\/\s?(?:[\w ]+\/)?\s?(?:Getty|AP\b|AFP|Reuters|Shutterstock|Pool|Bloomberg|EPA|PA Images|USA T)/,
    example: 'Ida Lund/Reuters Ma Rong holds a meeting.',
    counterExample: 'Ma Rong told Reuters of a meeting.',
  },
  /** What somebody says of an agreement of his own. */
  claimed: {
    pattern:
      /\b(?:says?|said|claim(?:s|ed)|according to|insist(?:s|ed)|thinks?|believes?)(?: that)? (?:he|she|they|it)? ?$/i,
    example: 'She said that she ',
    counterExample: 'On Monday, Oslo ',
  },
  /** An agreement that somebody only calls for. */
  wished: {
    pattern:
      /\b(?:[Aa]ny|called for|calls? for|calling for|urg\w+|demand\w*|push\w*|propos\w+|seek\w*|toward|towards|possible|potential|draft|eventual|future|broker\w*|presidential|executive|no)\b/,
    example: 'They called for an ',
    counterExample: 'They signed an ',
  },
  wishedBehind: {
    pattern: /^[^,.;]{0,40}\b(?:will|would|could|may|might)\b/,
    example: ' with Oslo would help',
    counterExample: ' with Oslo helped',
  },
  ahead: {
    pattern:
      /\b(?:will|shall|is to|are to|(?:is|are) (?:due|set|scheduled|slated|expected|going|planning|planned|preparing|supposed|about) to|schedule(?:d)? (?:to|for)|(?:is|are|be) (?:attending|visiting|hosting|holding|speaking)|expected to|to be held|to take place|upcoming|(?:its|their|his|her|the) next|takes place|ahead of|later this|plans? to)\b/,
    example: 'It will take questions at ',
    counterExample: 'It took questions at ',
  },
  aheadBehind: {
    pattern:
      /^[^,.;“”]{0,30}\b(?:will|is (?:due|set|scheduled|expected) to|are (?:due|set|scheduled|expected) to|next (?:week|month|year|spring|summer|autumn|fall|winter))\b/,
    example: ' in Oslo next week',
    counterExample: ' in Oslo last week',
  },
} satisfies Record<string, WordPattern>;

export const REALITY_PATTERNS = patternsOf(REALITY_ROWS);
