import { patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';

/** What says that the words behind a verb do not tell a deed to somebody who reads them alone. */
export const DEED_ROWS = {
  /** Words for something told before. */
  open: {
    pattern:
      /\b(?:he|she|they|them|him|it|this|these|those|there|here|we|our|us|my|your|you|I|me|such|same|latter|former|others?|another|then|himself|herself|itself|themselves|one|similar|(?:his|her|its|their) (?:predecessor|successor)|both|not|never|earlier|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s)\b/,
    example: 'a law against it',
    counterExample: 'a law against whaling',
  },
  cutOff: {
    pattern:
      /(?:^|\s)(?:a|an|the|its|his|her|their|that|to|of|in|on|at|by|for|with|from|into|as|and|or|about|than|more|less|fewer|last|next|under|over|against|between|around|the day|days|night|morning|moments|minutes|weeks|months|years|hours|near|up to|known|called|dubbed|titled|entitled|just|soon|also|using|shortly|most|least|only|other|such|\d[\d,.]* and \d+)$/,
    example: 'a contract to build a',
    counterExample: 'a contract to build a port',
  },
  /** "The bill", "a law": nobody knows which. */
  bareObject: {
    pattern:
      /^(?:the|a|an|its|his|her|their|that|new|some|several|many|more|two|three|various) (?:\p{Ll}[\p{Ll}-]*[^s\W] )?\p{Ll}+(?:$| (?:in|on|at|by|with|from|into|along|during|over)\b)/u,
    example: 'the bill into law',
    counterExample: 'the bill of Oslo',
  },
  bareEnd: {
    pattern:
      /(?:^|\s)(?:from|of|to|in|at|by|for|with|on|against) the (?:board|force|company|team|race|school|group|bill|law|legislation|measure|deal|plan|post|case|suit|lawsuit|charges|court|list|site|project|program|committee|event|show|season|title|match|game|series|book|film|movie|album|position|job|role|vote|meeting|agency|department|office|party|campaign|district|league|club|church|store|hotel|restaurant|building|leak|correlation|model)$/u,
    example: 'from the board',
    counterExample: 'to the public',
  },
  /** Speech has facts of its own. */
  reported: { pattern: /^(?:to \p{L}+ )?that\b/u, example: 'that it rains', counterExample: 'plans for a port' },
  vague: {
    pattern:
      /^(?:through|around|about|nearly|less|more|over|by|back|off|up|down|out(?! of)|to (?:be|have)|for|at \d)\b|\b(?:could|would|will|is|are|was|were|may|might|can|should|must|has|have|had)\b/,
    example: 'could be her last',
    counterExample: 'a treaty',
  },
  /** What is worth telling without its day; read with the verb. */
  lasting: {
    pattern:
      /^(?:(?:was|were|had|has|have|been|also|later|first|then|previously|officially) )*(?:born in \p{Lu}|(?:won|earned|captured|received|awarded) (?:[\p{L}\d'’-]+ ){0,5}?(?:gold|silver|bronze|medals?|titles?|championships?|Prize|Award|Cup|MVP|Bowls?|Oscars?|Emmys?|Grammys?|Pulitzer)\b.*(?:\p{Lu}|\d)|(?:defeated|beat|toppled) (?:the )?\p{Lu}(?!.*\bto the\b)|(?<=\b(?:was|were|been) (?:\p{L}+ )?)(?:named|elected|appointed|nominated|crowned) .*\p{Lu}|(?:married|annexed|invaded|bombed|attacked|endorsed|sacked|hired|appointed|nominated|acquired|bought|purchased|pardoned|sued|expelled|ousted|assassinated) (?:the |his |her )?(?:\p{Ll}+ ){0,3}\p{Lu}\p{Ll}|(?<=\b(?:was|were|been) (?:\p{L}+ )?)(?:convicted of|sentenced to|charged with|indicted on|acquitted of)|(?:signed|vetoed|approved|passed|repealed|issued|ordered|blocked|halted|declared|filed|lifted|imposed|banned|revoked|ratified|overturned|upheld|launched|unveiled|released|published) .*\p{Lu}\p{Ll})/u,
    example: 'was born in Oslo',
    counterExample: 'scored in the first half',
  },
} satisfies Record<string, WordPattern>;

export const DEED_PATTERNS = patternsOf(DEED_ROWS);
