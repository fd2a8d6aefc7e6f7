import type { Intent } from '#understand/intent.ts';

export const EVENT: Intent = {
  name: 'event',
  needs: ['event'],
  utterances: [
    'who (attended|joined|addressed|chaired|organised|organized|hosted|held) (the)? {event}',
    'who (took part|participated|spoke|was|were|was present|were present|gave speeches|made speeches) (in|at) (the)? {event}',
    '(who are|who were|list)? (the)? (participants|attendees|guests|speakers|organisers|organizers) (of|at|in) (the)? {event}',
    'when (was|is|were|did|does|will|are) (the)? {event} (held|take place|taking place|begin|start|happen|be held)',
    'when (was|is|were|are) (the)? {event}',
    'where (was|is|were|did|does|will|are) (the)? {event} (held|take place|taking place|begin|start|happen|be held)',
    'where (was|were) (the)? {event}',
    '(on what|on which|what) (date|day) (was|is|did|were) (the)? {event} (held|take place)?',
    '(in|at)? (what|which) (place|city|venue|town|country) (was|is|did|were) (the)? {event} (held|take place)?',
    '(what|who) (was|were|has been) agreed between (the)? {name} and (the)? {of}',
    'what did (the)? {name} (and|agree with|sign with) (the)? {of} (agree|sign|agree on|agree to)?',
    '(what|which) (was|were)? (agreements|agreement|deals|deal|contracts) (were|was|are|have been|has been) (signed|reached|made|concluded)',
    '(what|which) (companies|company|firms|places|sites|factories|plants|organisations|organizations|cities|countries) (was|were|did|has|have) (been)? visited',
    '(what|which) (companies|company|firms|places|sites|factories|plants|organisations|organizations|cities|countries) (did|has|have) (the)? {name} (visit|visited|inspect|tour)',
    '(who|what) did (the)? {name} (visit|inspect|tour)',
    'who (visited|inspected|toured|has visited|has inspected) (the)? {of}',
    'what (events|meetings|conferences|visits) (were|are|was) (there|held) (in|at|on|by) (the)? {event}',
    'what happened (on|at|during) (the)? {event}',
    '(tell me)? about the {event} (meeting|conference|summit|forum|ceremony|session)',
  ],
  ways: [
    {
      utterance:
        'when (did|does|will|do) (the)? {of} (hold|host|have|organise|organize) (its|their|the|a|an|his|her)? {event}',
      slots: {},
    },
    {
      utterance:
        'where (did|does|will|do) (the)? {of} (hold|host|have|organise|organize) (its|their|the|a|an|his|her)? {event}',
      slots: {},
    },
    {
      utterance:
        '(which|what) (companies|company|firms|places|sites|factories|plants|organisations|cities) (did|has|have|do|were) … (visit|visited|inspect|tour)',
      slots: {},
    },
  ],
  examples: [
    { utterance: 'who attended the event on July 21?', slots: { event: 'event on July 21' } },
    { utterance: 'when was the meeting in Bergen?', slots: { event: 'meeting in Bergen' } },
    { utterance: 'where did the conference take place?', slots: { event: 'conference' } },
    { utterance: 'which companies were visited?', slots: {} },
    { utterance: 'who visited Bergen?', slots: { of: 'Bergen' } },
    { utterance: 'what was agreed between Oslo and Bergen?', slots: { name: 'Oslo', of: 'Bergen' } },
  ],
  counterExamples: ['who is Ma Rong?', 'when will the Fjord Bridge be completed?'],
};
