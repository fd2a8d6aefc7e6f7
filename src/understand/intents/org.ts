import type { Intent } from '../intent.ts';

export const ORG: Intent = {
  name: 'org',
  needs: ['name'],
  utterances: [
    'what (is|are) (the)? {name}',
    'what (kind|sort) of (organisation|organization|company|body|institution) is (the)? {name}',
    'who (works|is employed) (at|for|in) (the)? {name}',
  ],
  examples: [
    { utterance: 'what is the Harbour Bureau?', slots: { name: 'Harbour Bureau' } },
    { utterance: 'who works at Nordsee Bank?', slots: { name: 'Nordsee Bank' } },
  ],
  counterExamples: [
    "what are Oslo's targets?",
    'what is known about Ma Rong?',
    'what was agreed between Oslo and Bergen?',
  ],
};
