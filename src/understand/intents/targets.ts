import type { Intent } from '../intent.ts';

export const TARGETS: Intent = {
  name: 'targets',
  needs: ['of'],
  utterances: [
    '(what are|what is|list|show|show me|give me)? (the)? (targets|target|goals|goal|aims|objectives) (of|for) (the)? {of} (by|until|for|in)? {by}?',
    '(what are|what is|list|show|show me|give me)? {of} (targets|target|goals|goal|aims|objectives) (by|until|for|in)? {by}?',
    '(what|which) (targets|target|goals|goal|aims|objectives) (does|did|do|has|have|had) (the)? {of} (have|set|pursue|announced|set itself)? (by|until|for|in)? {by}?',
    'what (does|do|did) (the)? {of} (want|aim|plan|hope|intend|expect) to (reach|achieve|hit|attain|meet) (by|until|in)? {by}?',
    'what (is|are) (the)? {of} (aiming|striving) (for|at)',
  ],
  examples: [
    { utterance: "What are Oslo's targets?", slots: { of: 'Oslo' } },
    { utterance: 'what does Oslo want to reach by 2030?', slots: { of: 'Oslo', by: '2030' } },
    { utterance: 'targets of Nordsee Bank', slots: { of: 'Nordsee Bank' } },
  ],
  counterExamples: ['who is the mayor of Oslo?', 'what did Oslo reach in 2020?'],
};
