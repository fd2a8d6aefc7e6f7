import { anyOf, patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';
import { KNOWN_NOUNS } from '#lexicon/numbers/knownNouns.ts';
import { regex } from '#text/regex.ts';

/** What words of a sentence that states a number do, if it is to be shown whole. Examples are single words unless a row says so. */
export const TOLD_ROWS = {
  /** Joins a sentence to the one before. The first words of a sentence. */
  linking: {
    pattern:
      /^(?:(?:and|but|so|yet|plus|still),? |(?:still|however|meanwhile|also|in contrast|by contrast|in comparison|by comparison|for comparison|for context|initially|ultimately|additionally|moreover|furthermore|overall|indeed|besides|separately|notably|finally|ultimately|eventually|elsewhere|in all|in fact|in addition|of course|in total|all told|to be sure|for example|for instance|according to (?:the|its|his|her|their) (?:[\w-]+ ){0,3}[\w-]+), )/i,
    example: 'In addition, ',
    counterExample: 'In March, ',
  },
  /** Nobody but who speaks or reads. */
  ourselves: {
    pattern: /^(?:i|we|me|us|my|our|ours|mine|you|your|yours|myself|ourselves|yourself)$/i,
    example: 'our',
    counterExample: 'their',
  },
  /** Stands for somebody named before. */
  him: {
    pattern: /^(?:he|she|him|her|his|hers|himself|herself)$/i,
    example: 'her',
    counterExample: 'it',
  },
  /** Stands for something named before. */
  it: {
    pattern: /^(?:it|its|they|them|their|theirs|itself|themselves)$/i,
    example: 'their',
    counterExample: 'his',
  },
  /** Points at what was told before, whatever follows. */
  pointing: {
    pattern:
      /^(?:here|elsewhere|such|others|another|aforementioned|respectively|thereby|therefore|thus|similarly|likewise|instead|otherwise|else|neither|ones)$/i,
    example: 'another',
    counterExample: 'second',
  },
  /** Points at a time or a thing that was told before. Words of a sentence. */
  pointingPhrase: {
    pattern:
      /\b(?:at th(?:e|at) time|by then|since then|until then|back then|that (?:year|day|month|week|night|time|season|same|period)|[Tt]he (?:first|second|third),|[Tt]he (?:latter|former|others?|rest|remaining|remainder|following|next|previous|same)\b(?! (?:years?|days?|weeks?|months?|decades?|century|seasons?|time (?:last|a year)|period (?:last|a year)|few|several|\d|two|three|four|five|six|seven|eight|nine|ten|fiscal)\b)|(?:days?|weeks?|months?|years?|decades?|hours?|minutes?) (?:later|earlier|prior)|the day before|later that|[Tt]he (?:other|remaining|rest|top|bottom)(?: (?:about|nearly|roughly|more than|almost|over))? (?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozen)\b(?! (?:of|in|years|days|weeks|months|quarters|decades|hours)\b)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:other|such)\b(?! (?:than|as)\b)|[Tt]he (?:first|second|third|fourth|final) (?:year|month|week|day|game|weekend)\b(?! (?:of|in|since|after|that|for)\b)|[Tt]he first (?:two|three|four|five|six|seven|eight|nine|ten|few|several|\d+) (?:hours|days|weeks|months|years)\b(?! (?:of|in|since|after|that|for)\b)|[Aa]n additional|(?:more|less) than that|that (?:number|figure|total|amount)|of (?:those|these|them|which|whom)\b|do(?:es)? so|did so)\b/,
    example: 'sold 300 at the time',
    counterExample: 'sold 300 last year',
  },
  /** Behind "this" and "that": a time that the day of the article tells. */
  thisTime: {
    pattern:
      /^(?:year|month|week|quarter|season|decade|century|spring|summer|autumn|fall|winter|morning|afternoon|evening|weekend|past|coming|january|february|march|april|may|june|july|august|september|october|november|december)$/i,
    example: 'week',
    counterExample: 'bill',
  },
  /** Behind "those": any who are so. */
  anyOfThem: {
    pattern: /^(?:who|with|in|of|aged|over|under|without|living|from|between)$/,
    example: 'aged',
    counterExample: 'left',
  },
  /** What there is only one of, or what each reader knows. */
  known: {
    pattern: regex.i`^${anyOf(KNOWN_NOUNS)}$`,
    example: 'country',
    counterExample: 'bill',
  },
  /** What everybody knows with the word before it. Two words. */
  knownPair: {
    pattern:
      /^(?:(?:federal|national|global|american|world|public|u\.s\.|stock|labou?r|job|housing|minimum|white|electoral|popular|armed|middle|working|real|natural|ozone|interest|inflation|unemployment|jobless|birth|death|poverty|central|united|civil|first|second|cold) [\w-]+|[\w-]+est [\w-]+|(?:most|least|first|second|third|fourth|fifth|last|past|only|average|typical|median|entire) [\w-]+)$/i,
    example: 'federal deficit',
    counterExample: 'new bill',
  },
  /** There are many of the sort, and a name beside it does not say which: "the Senate bill". */
  oneOfMany: {
    pattern:
      /^(?:bill|version|plan|proposal|measure|film|movie|poll|survey|report|study|story|deal|agreement|package|game|show|case|lawsuit|attack|storm|event|meeting|budget|order|ruling|letter|statement|test|strike|strikes|incident|crash|shooting|investigation|legislation|city|town|county|state|country|nation|island|region|province|village)$/i,
    example: 'bill',
    counterExample: 'administration',
  },
  /** Behind a noun: what says which one it is. */
  saysWhich: {
    pattern: /^(?:of|that|who|whom|whose|which|where|between|behind|against|called|named|known|titled|dubbed)$/i,
    example: 'called',
    counterExample: 'and',
  },
  /** Behind a noun: says which one it is, if a name or a bare noun follows. */
  saysWhere: {
    pattern: /^(?:in|on|for|from|to|at|near|with|by|over|among|across|outside|around|under)$/i,
    example: 'near',
    counterExample: 'and',
  },
  /** A body that is called so where it was named before. */
  body: {
    pattern:
      /^(?:association|academy|foundation|council|board|center|centre|institution|society|company|firm|group|bank|agency|department|university|school|college|union|party|institute|organi[sz]ation|bureau|ministry|hospital|team|club|studio|airline|carmaker|automaker|retailer|chain|maker|network|charity|foundation|commission|court|district|association|museum|zoo|park|church|bridge|airport)$/i,
    example: 'airline',
    counterExample: 'attack',
  },
  /** A work that is called so where its title stands before. */
  work: {
    pattern: /^(?:film|movie|show|book|album|series|franchise|novel|song|game|play|musical|sequel|prequel)$/i,
    example: 'film',
    counterExample: 'firm',
  },
  /** A place that is called so where it was named before. */
  place: {
    pattern: /^(?:city|town|county|state|country|nation|island|region|province|village|capital|territory|kingdom)$/i,
    example: 'island',
    counterExample: 'attack',
  },
  /** Where something is, and how it is numbered: no count. A number with the word behind it. */
  whereabouts: {
    pattern:
      /\b(?:Ave|Avenue|St|Street|Road|Rd|Blvd|Boulevard|Dr|Drive|Parkway|Pkwy|Hwy|Highway|Route|Lane|Suite|N|S|E|W|\d+(?:st|nd|rd|th))\b\.?|(?:miles?|kilomet(?:er|re)s?|feet|yards|blocks) (?:away|north|south|east|west|from|off|inland|down|up|northeast|northwest|southeast|southwest)\b/,
    example: '300 Harbour Road',
    counterExample: '300 roads',
  },
  /** The last words want another: sure of what. Words of a sentence. */
  unsaid: {
    pattern: /\b(?:confident|aware|sure|certain|affected|concerned|worried|involved|interested|eligible|satisfied)$/,
    example: '300 voters said they were sure',
    counterExample: '300 voters said they were sure of it',
  },
  /** What somebody says who may be wrong. Words of a sentence. */
  claimed: {
    pattern:
      /\b(?:claim(?:s|ed)?|claiming|falsely|baseless\w*)(?! the li(?:fe|ves)\b)(?: (?:that|the|there|he|she|it|they|to|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in|on)\b)/,
    example: 'He claimed that the town left $3 million',
    counterExample: '300 people claimed Irish ancestors',
  },
  /** How many died, of what is not said. Words of a sentence. */
  toll: { pattern: /\b(?:death )?toll\b/i, example: 'the death toll rose', counterExample: 'the fee rose' },
  /** What people die of, or by which they are told apart. Words of a sentence. */
  disaster: {
    pattern:
      /\b(?:floods?|flooding|storms?|hurricanes?|cyclones?|earthquakes?|quakes?|tsunamis?|fires?|wildfires?|war|attacks?|shootings?|crash\w*|outbreaks?|pandemic|virus|COVID[-\d]*|disasters?|tornado\w*|heat|collapse|bombings?|strikes?|explosions?|landslides?|toll (?:bridges?|roads?|lanes?|booths?)|tolls|congestion)\b/i,
    example: 'the death toll of the floods',
    counterExample: 'the death toll rose',
  },
  /** One of many that a heading may be on. Words of a sentence. */
  theOne: {
    pattern:
      /\b[Tt]he (?:bill|act|law|legislation|package|measure|plan|order|policy|change|rule|deal|project|program|programme|film|movie|game|show|book|car|recall|company|product)\b/,
    example: 'The package included $3 million',
    counterExample: 'The mayor spent $3 million',
  },
  /** A heading on several. */
  severalOf: {
    pattern:
      /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|all|best|top|worst|biggest) (?:[\w’'-]+ ){0,3}?(?:bills|acts|laws|orders|measures|plans|policies|changes|rules|deals|projects|programs|programmes|films|movies|games|shows|books|cars|recalls|companies|products|things|reasons|ways)\b/i,
    example: '5 big bills he signed',
    counterExample: 'A bill he signed in 5 days',
  },
  /** A work that goes by its sort. Words of a sentence. */
  theWork: {
    pattern:
      /\b[Tt]he (?:[A-Z][\w.’'-]+ ){0,3}(?:film|movie|album|song|show|series|sequel|book|novel|musical|documentary)\b/,
    example: 'The film made $3 million',
    counterExample: 'The firm made $3 million',
  },
  /** People of whom each one counts. A number with the words behind it. */
  lives: {
    pattern:
      /\b(?:people|men|women|children|girls?|boys?|soldiers?|civilians?|workers?|deaths?|victims?|officers?|students?|residents|passengers?|members?|troops|campers|person|patients?|infants?|counselors?)\b/i,
    example: 'three workers',
    counterExample: 'three front teeth',
  },
  /** What each place and body has one of: bare, it is nobody's. */
  owned: {
    pattern: /^(?:population|number|figure|total|rate|share|amount|average|median|enrol?lment)$/i,
    example: 'population',
    counterExample: 'toll',
  },
  /** Bare, it is the nearest of its kind to whom the article is about. */
  nearby: {
    pattern:
      /^(?:officials|authorities|police|prosecutors|investigators|crews|firefighters|tickets?|prices?|admission|participants|respondents|attendees|organizers|organisers|students|staff|volunteers|residents|teams?|players?|fans|guests|visitors|customers|members|employees|workers|victims|events?|registration|generators|shelters|cases|deaths|fees|fares|sales|costs|doses|schools|classes|flights|roads|homes)$/i,
    example: 'Officials',
    counterExample: 'Wildfires',
  },
  /** What may be so, and is told as no more than that. Single words. */
  possible: {
    pattern: /^(?:would|could|might|may|likely|can|['’]d)$/i,
    example: 'could',
    counterExample: 'will',
  },
  /** Before "to": what somebody reckons, and what nobody merely wants. */
  reckoned: {
    pattern: /^(?:projected|estimated|likely|thought|believed|reported|known|said)$/i,
    example: 'projected',
    counterExample: 'expected',
  },
  /** Before "to": what is behind it is so. */
  agreed: {
    pattern:
      /^(?:agreed|ordered|forced|required|used|sentenced|able|managed|helped|began|begun|started|continued|continues|continue|pledged|committed|voted|came|went|had|according|due|up|compared|next|close|equal|equivalent|related|linked|tied)$/i,
    example: 'agreed',
    counterExample: 'hoped',
  },
  /** Whoever says so wishes it, asks it or plans it. The words of a stretch. */
  wished: {
    pattern:
      /\b(?:(?:plan|hope|seek|want|wish|mean|vow|promise)(?:s|n?ed|n?ing)? (?:\w+ )?to|sought to|expect(?:s|ed)? to|unless|whether|goals?|targets?|aim(?:s|ed|ing)?|intend(?:s|ed)?|wants?|wanted|wishes|alleged(?:ly)?|supposed(?:ly)?|den(?:y|ies|ied|ying)|false(?:ly)?|incorrect(?:ly)?|untrue|debunk(?:s|ed)?|no evidence|not any|imagine|suppose|pretend)\b|\?/i,
    example: 'hopes to sell 300 boats',
    counterExample: 'sold 300 boats',
  },
  /** It is as true as what else would have to be so. The words of a stretch. */
  open: {
    pattern:
      /\b(?:if|would|could|might|may|likely|expected|projected|estimated|forecast|propos(?:es?|ed|als?|ing)|threat(?:s|ens?|ened|ening)?|plans?|planned)\b/,
    example: 'would cost $3bn',
    counterExample: 'cost $3bn',
  },
  /** Behind a clause, what it may not go without: whose poll it is, or when it was. The words behind a clause. */
  needed: {
    pattern:
      /^[^;]{0,90}\b(?:polls?|survey|as of|last (?:year|month|week|quarter|season|summer|fall|spring|winter)|in (?:19|20)\d\d|(?:this|that) (?:year|month|week|quarter)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:a|per|each|every) (?:year|month|week|day))\b/,
    example: ', according to an exit poll',
    counterExample: ', and left',
  },
  /** Behind a stretch: who tells it, by a word that stands for them. The last words of a stretch. */
  teller: {
    pattern: /, (?:he|she|they|it|officials|authorities|police) (?:\w+ly )?(?:said|says?|added|noted|wrote)$/,
    example: '300 people left, they said',
    counterExample: '300 people left, the mayor said',
  },
  /** Whom people favour, which goes not without who asked them. The words of a stretch. */
  favoured: {
    pattern:
      /\b(?:leads?|led|leading|trails?|trailed|trailing|ahead|favou?rable|unfavou?rable|approv(?:al|es?|ed)|tied|edges|support(?:s|ed)?|undecided|share of the vote)\b/,
    example: 'leads with 30% of the vote',
    counterExample: 'won 30% of the vote',
  },
  /** Who asked them, or what they all did. The words of a stretch. */
  asked: {
    pattern:
      /\b(?:polls?|surveys?|polled|polling|odds|markets?|elections?|primary|won|results?|analysis|(?:19|20)\d\d|Gallup|Quinnipiac)\b/,
    example: 'in the Gallup poll',
    counterExample: 'among men',
  },
  /** What is said with it is told as so, by whoever says it. The words that attribute. */
  vouching: {
    pattern:
      /^(?:(?:has|have|had|also|later|previously) )*(?:sa(?:id|ys?)|told|according to|report(?:s|ed)?|announce[sd]?|found|finds|show(?:s|ed)|confirm(?:s|ed)|note[sd]?|add(?:s|ed)|estimate[sd]?|warn(?:s|ed)?|wrote|writes|reveal(?:s|ed))\b/i,
    example: 'has said',
    counterExample: 'denied',
  },
  /** Sport, as it is told play by play. Words of a sentence. */
  sport: {
    pattern:
      /\b(?:possession|Halftime|Full-time|routs?|routed|blowout|scored|scoring|scores?|points?|rebounds?|assists?|touchdowns?|TDs?|yards?|quarterback|goals?|goalkeeper|innings?|halftime|overtime|playoffs?|semi-?finals?|quarter-?finals?|finals?|medal(?:s|ists?)?|gold|silver|bronze|relay|freestyle|butterfly|breaststroke|backstroke|heat|sprint(?:er)?|hurdles|vault|javelin|shot put|discus|long jump|pole|hat trick|matches|match|games?|season|championships?|league|tournament|standings|coach|field goal|3-pointers?|free throws?|shots?|lead|tied?|sets?|wins?|won|victory|loss(?:es)? to|defeat(?:ed)?|beat|round|seed(?:ed)?|race|lap|record of|bowl|draft|rushing|receptions?|carries|punts?|kick(?:ed|s|off)?|stroke|birdie|bogey|par|meters?|metres?|mark of|roster|rookie|tackles?|sacks?|interceptions?|turnovers?|teams?|outrebounded|outscored|qualif(?:y|ied|ying|iers?))\b/i,
    example: 'led 13-10 at halftime',
    counterExample: 'sold 13 boats',
  },
} satisfies Record<string, WordPattern>;

export const TOLD_PATTERNS = patternsOf(TOLD_ROWS);
