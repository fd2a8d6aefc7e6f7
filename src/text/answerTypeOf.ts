import { regex } from './regex.ts';

/** What sort of answer the words of a question ask for: search prefers passages that hold such a one. */
export type AnswerType = 'person' | 'time' | 'number' | 'place' | 'reason' | 'manner' | 'name' | 'thing';

type AnswerTypeRow = {
  readonly type: AnswerType;
  readonly asked: RegExp;
  readonly example: string;
  readonly counterExample: string;
};

const KINDS_OF_PEOPLE =
  'person|man|woman|people|king|queen|emperor|president|leader|minister|mayor|governor|director|chairman|chief|actor|actress|singer|player|author|writer|poet|artist|architect|scientist|philosopher|scholar|explorer|general|monarch|ruler|bishop|pope|saint|driver|coach|candidate|politician|senator|official|engineer|inventor|composer|founder|star|celebrity|judge|justice|lawmaker|prince|princess|secretary|executive|ceo|billionaire|athlete|champion|astronaut|rapper|comedian|winner|nominee';
const KINDS_OF_PLACES =
  'country|countries|city|cities|state|town|village|place|location|region|province|county|continent|district|area|river|island|nation|street|building|stadium|airport|venue|capital|hotel|destination|resort|port|neighbourhood|neighborhood|territory|park';

const KINDS_OF_NAMED_THINGS =
  'company|organization|organisation|group|team|party|university|school|church|war|battle|language|book|film|movie|song|agency|newspaper|brand|chain|airline|retailer|network|franchise|holiday|club|bank|airport|festival|programme|program|magazine|studio|platform|restaurant|museum';

/** The first row that fits decides. */
export const ANSWER_TYPES: readonly AnswerTypeRow[] = [
  {
    type: 'time',
    asked:
      /^(?:since |until |by |from )?when\b|\b(?:what|which) (?:\w+ )?(?:year|years|date|day|month|century|decade|time|era|period|season|weekday)\b/,
    example: 'In what year did the harbour open?',
    counterExample: 'What happened when the harbour opened?',
  },
  {
    type: 'number',
    asked:
      /\bhow (?:many|much|long|old|tall|high|far|fast|big|large|wide|deep|often|heavy)\b|\bwhat (?:\w+ )?(?:percentage|percent|number|amount|proportion|share|population|size|rate|ratio|price|cost|temperature|speed|length|height|age|fraction|value|distance|salary)\b/,
    example: 'How many trams were ordered?',
    counterExample: 'How did the trams arrive?',
  },
  {
    type: 'person',
    asked: regex`\b(?:who|whom|whose)\b|\b(?:what|which) (?:\w+ ){0,3}?(?:${KINDS_OF_PEOPLE})\b`,
    example: 'Who opened the harbour?',
    counterExample: 'What opened the harbour?',
  },
  {
    type: 'place',
    asked: regex`\bwhere\b|\b(?:what|which) (?:\w+ ){0,2}?(?:${KINDS_OF_PLACES})\b`,
    example: 'Which city ordered the trams?',
    counterExample: 'Which trams were ordered?',
  },
  {
    type: 'reason',
    asked:
      /\bwhy\b|\bwhat (?:was the |is the |were the )?(?:reason|reasons|cause|causes|caused|led)\b|\bfor what (?:reason|purpose)\b/,
    example: 'Why was the bridge closed?',
    counterExample: 'Was the bridge closed?',
  },
  {
    type: 'manner',
    asked: /\bhow\b/,
    example: 'How was the bridge repaired?',
    counterExample: 'Was the bridge repaired?',
  },
  {
    type: 'name',
    asked: regex`\b(?:names?|named|called|known as|title|titled)\b|\b(?:what|which) (?:\w+ ){0,2}?(?:${KINDS_OF_NAMED_THINGS})\b`,
    example: 'What is the name of the new tram?',
    counterExample: 'What is a tram?',
  },
];

/** What sort of thing a question asks for. */
export function answerTypeOf(question: string): AnswerType {
  const lower = question.trim().toLowerCase();
  return ANSWER_TYPES.find(({ asked }) => asked.test(lower))?.type ?? 'thing';
}
