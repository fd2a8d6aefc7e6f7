import type { Intent } from '#understand/intent.ts';

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
  ways: [
    '(what is|what are|what was|what were|show me|tell me)? (the)? {of} {topic} (target|targets|goal|goals|aim|aims|objective|objectives)',
    '(what is|what are|what was|what were|show me|tell me)? (the)? {of} (target|targets|goal|goals|aim|aims|objective|objectives) (for|of|on|regarding|concerning) (the)? {topic}',
    '(what is|what are|what was|what were|show me)? (the)? {topic} (target|targets|goal|goals) (for|of|in|at) (the)? {of}',
    '(what is|what are|what was|what were|show me)? (the)? (target|targets|goal|goals|aim|aims) (for|of|on) (the)? {topic} (of|in|at) (the)? {of}',
    '(what|which) {topic} (target|targets|goal|goals) (does|do|did|has|have) (the)? {of} (have|set|pursue)?',
    'how (many|much) (new|more|extra)? {topic} (does|do|did|will|would|should) (the)? {of} (want|aim|plan|hope|intend|expect|wish|promise|pledge|mean) …',
    '(what|which) (does|do|did|is|are) (the)? {of} (want|aim|hope|intend|expect|trying|aiming|wanting|hoping|promise|pledge) to (reach|achieve|hit|attain|meet|accomplish|get to)',
    'what (are|is|does) (the)? {of} (aiming for|aiming at|striving for|want|aim for|aim at)',
    '(targets|target|goals|goal|aims) (the)? {of}',
  ],
  examples: [
    { utterance: "what is Oslo's jobs target?", slots: { of: 'Oslo', topic: 'jobs' } },
    { utterance: 'how many trees does Oslo want to plant?', slots: { of: 'Oslo', topic: 'trees' } },
    { utterance: "What are Oslo's targets?", slots: { of: 'Oslo' } },
    { utterance: 'what does Oslo want to reach by 2030?', slots: { of: 'Oslo', by: '2030' } },
    { utterance: 'targets of Nordsee Bank', slots: { of: 'Nordsee Bank' } },
  ],
  counterExamples: ['who is the mayor of Oslo?', 'what did Oslo reach in 2020?'],
};
