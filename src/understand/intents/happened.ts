import type { Intent } from '#understand/intent.ts';

const HAPPENED =
  '(happened|has happened|happens|happen|took place|take place|has taken place|went on|was going on|was happening|occurred|was on)';

/** What took place in a time; the time is read apart, and without one it asks what is new. */
export const HAPPENED_THEN: Intent = {
  name: 'happened',
  needs: [],
  rowsOnly: true,
  utterances: [],
  ways: [
    `(what|anything|something|what all) (else|important|interesting)? ${HAPPENED}`,
    `(did|has) (anything|something) (else|important|interesting)? (happen|happened|take place|taken place)`,
    '(what|which|any|all|list|show me|the)? (the)? (events|happenings|news) (were there|took place|happened|there were)?',
  ],
  examples: [
    { utterance: 'what happened in January 2023?', slots: { from: '2023-01', to: '2023-01' } },
    { utterance: 'what took place on 21 July 2023', slots: { from: '2023-07-21', to: '2023-07-21' } },
    { utterance: 'events of 2023', slots: { from: '2023', to: '2023' } },
  ],
  counterExamples: ['what happened to Oslo?', 'what happened at the meeting?', 'why did it happen in 2023?'],
};
