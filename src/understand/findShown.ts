import type { Shown } from '#model/request.ts';

type ShownRow = {
  readonly shows: Shown;
  readonly asked: RegExp;
  readonly example: string;
  readonly counterExample: string;
};

/** What a passage must show if it is to answer: fewer questions want it than have such a type, as a passage without it is refused. */
export const SHOWN_ROWS: readonly ShownRow[] = [
  {
    shows: 'number',
    asked:
      /\bhow (?:many|much|long|big|large|high|far|tall|fast|often)\b|\bwhat (?:share|percentage|proportion|sum)\b/i,
    example: 'How many trams were ordered?',
    counterExample: 'How did the trams arrive?',
  },
  {
    shows: 'age',
    asked: /\bhow old\b/i,
    example: 'How old is the bridge?',
    counterExample: 'How long is the bridge?',
  },
  {
    shows: 'name',
    asked: /^\W*what (?:is|was|are|were) .+ (?:called|named|known as)\W*$/i,
    example: 'What is the new tram called?',
    counterExample: 'What is the new tram?',
  },
  {
    shows: 'intention',
    asked: /\b(?:going to do|plan|plans|planning) *(?:to do)?\W*$/i,
    example: 'What is the ferry company going to do?',
    counterExample: 'What did the ferry company do?',
  },
  {
    shows: 'date',
    asked: /^\W*(?:since |until |from )?(?:when|what year|which year|what date|what day|whens)\b/i,
    example: 'When did the harbour open?',
    counterExample: 'What happened when the harbour opened?',
  },
];

/** All that the words of a question want to be shown. */
export function findShown(question: string): Shown[] {
  return SHOWN_ROWS.filter(({ asked }) => asked.test(question)).map(({ shows }) => shows);
}
