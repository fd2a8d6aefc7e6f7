import { NUMBER_WORD_PATTERN } from '#text/numberWords.ts';
import { regex } from '#text/regex.ts';

type AmountRow = {
  /** What a question asks for. */
  readonly asked: RegExp;
  /** What a passage that answers it holds. */
  readonly told: RegExp;
  readonly example: readonly [question: string, passage: string];
  readonly counterExample: readonly [question: string, passage: string];
};

const COUNT = String.raw`(?:\d[\d.,]*|an?|half an?|several|(?:${NUMBER_WORD_PATTERN})(?:-(?:${NUMBER_WORD_PATTERN}))?|hundreds?|thousands?|millions?)`;
const SPAN_OF_TIME = regex.i`\b${COUNT}[- ](?:more |full |straight |consecutive )?(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie))s?\b`;
const DISTANCE = regex.i`\b${COUNT}[- ]?(?:square[- ])?(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|m|feet|foot|ft|inch(?:es)?|cm|mm|yards?|acres?|hectares?)\b`;
const SHARE = regex.i`\d ?%|\bper ?cent\b|\bpercentage|\b(?:half|third|quarter|fifth|tenth)s?\b|\b(?:${NUMBER_WORD_PATTERN}) (?:in|out of) (?:${NUMBER_WORD_PATTERN})\b`;
const MONEY =
  /[$€£¥₹]|\b(?:dollars?|euros?|pounds?|yuan|yen|won|rupees?|rands?|pesos?|francs?|cents|kronor|kroner|rubles?|roubles?|dirhams?|riyals?|crores?|USD|EUR|GBP|RMB)\b|\bRs?\.? ?\d/i;
const MASS = regex.i`\b${COUNT} (?:kg|kilos?|kilograms?|grams?|tons?|tonnes?|pounds|ounces?|lit(?:er|re)s?|gallons?|barrels?|MW|megawatts?|GW|gigawatts?|kWh)\b`;
const EITHER = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i');

/** Which sort of amount a question asks for, and how a passage shows one; the first row that fits decides. */
export const AMOUNT_KINDS: readonly AmountRow[] = [
  {
    asked:
      /\bhow many (?:\p{L}+ )?(?:seconds|minutes|hours|days|nights|weeks|months|years|decades)\b|\bwhat (?:is the )?duration\b/iu,
    told: SPAN_OF_TIME,
    example: ['For how many years may the ferry run?', 'The ferry may run for twelve years.'],
    counterExample: ['How many years may the ferry run?', 'The ferry carries twelve cars.'],
  },
  {
    asked:
      /\bhow (?:far|tall|high|wide|deep)\b|\bhow many (?:\p{L}+ )?(?:miles|kilomet\p{L}+|met(?:er|re)s|feet|acres|hectares)\b|\bwhat (?:is the )?(?:distance|height|width|depth)\b/iu,
    told: DISTANCE,
    example: ['How high is the tower?', 'The tower measures 90 metres.'],
    counterExample: ['How high is the tower?', 'The tower has 90 flats.'],
  },
  {
    asked: /\bhow long\b/iu,
    told: EITHER(SPAN_OF_TIME, DISTANCE),
    example: ['How long is the tunnel?', 'The tunnel runs for 4 km.'],
    counterExample: ['How long is the tunnel?', 'The tunnel cost $4bn.'],
  },
  {
    asked: /\bhow (?:often|frequently)\b/iu,
    told: EITHER(/\b(?:once|twice|every|each|daily|weekly|monthly|yearly|annually|times (?:a|per))\b/i, SPAN_OF_TIME),
    example: ['How often does the ferry run?', 'The ferry runs twice a day.'],
    counterExample: ['How often does the ferry run?', 'The ferry carries 20 cars.'],
  },
  {
    asked: /\bhow old\b|\b(?:what|which) age\b/iu,
    told: /\b\d{1,3}-year-old|\baged? \d|, \d{1,3}[,.;]|\byears old\b|\bturned \d|\bborn (?:in|on)\b|\b(?:built|founded|dates?) (?:in|from|back)\b/i,
    example: ['How old is the driver?', 'The driver, 41, was unhurt.'],
    counterExample: ['How old is the driver?', 'The driver drove 41 miles.'],
  },
  {
    asked:
      /\bper ?cent|\bpercentage|\bwhat (?:\p{L}+ )?(?:share|proportion|fraction|part)\b|\bhow much of\b|\b(?:unemployment|inflation|interest) rate\b/iu,
    told: SHARE,
    example: ['What share of the ferries is electric?', 'A third of the ferries are electric.'],
    counterExample: ['What share of the ferries is electric?', 'Nine ferries are electric.'],
  },
  {
    asked:
      /\bhow much (?:did|does|do|was|is|were|are|has|have|had|will|would|money|cash)\b|\bhow (?:expensive|costly)\b|\bhave to pay\b|\bhow many (?:\p{L}+ )?(?:dollars|euros|pounds|yuan)\b|\b(?:what|how (?:big|large|high|much))\b.*\b(?:prices?|costs?|salary|fine|budget|fees?|funds?|revenue|profit|pay)\b/iu,
    told: EITHER(MONEY, SHARE, MASS),
    example: ['How much did the bridge cost?', 'The bridge cost 30 million euros.'],
    counterExample: ['How much did the bridge cost?', 'The bridge took 30 months.'],
  },
];
