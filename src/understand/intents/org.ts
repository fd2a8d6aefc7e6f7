import type { Intent } from '#understand/intent.ts';

export const ORG: Intent = {
  name: 'org',
  needs: ['name'],
  utterances: [
    'what (is|are) (the)? {name}',
    'what (kind|sort) of (organisation|organization|company|body|institution) is (the)? {name}',
    'who (works|is employed) (at|for|in) (the)? {name}',
  ],
  ways: [
    'where (is|are|was) (the)? {name} (based|headquartered|located|situated|registered)',
    'where (is|are) (the)? {name} (headquarters|head office|seat)',
    'where (does|do) (the)? {name} have (its|their) (headquarters|head office|seat)',
    '(who|which company|which group) (owns|owned|controls) (the)? {name}',
    '(who|whom) does (the)? {name} belong to',
    '(when|in what year|in which year) (was|were) (the)? {name} (founded|set up|established|started|created)',
    '(who|which person) (founded|set up|established|started|created|launched) (the)? {name}',
    '(who|whom) was (the)? {name} (founded|set up|established|started|created) by',
    '(who is|who are|who was|who were|name)? (the)? (founder|founders) of (the)? {name}',
    '{name} (founder|founders|headquarters|owner)',
    'what was (the)? {name}',
  ],
  examples: [
    { utterance: 'where is Nordsee Bank based?', slots: { name: 'Nordsee Bank' } },
    { utterance: 'what is the Harbour Bureau?', slots: { name: 'Harbour Bureau' } },
    { utterance: 'who works at Nordsee Bank?', slots: { name: 'Nordsee Bank' } },
  ],
  counterExamples: [
    "what are Oslo's targets?",
    'what is known about Ma Rong?',
    'what was agreed between Oslo and Bergen?',
  ],
};
