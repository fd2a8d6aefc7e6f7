import type { Intent } from '../intent.ts';

export const HOLDER: Intent = {
  name: 'holder',
  needs: ['of'],
  utterances: [
    '(who is|who are|who was|whos|who) (currently|now)? (the)? (current|present)? {post} (of|at|in|for) (the)? {of}',
    '(who is|who was|whos|who) {of} {post}',
    '(what is|tell me)? (the)? name of (the)? {post} (of|at|in|for) (the)? {of}',
    '(who) (serves|served|works|worked|acts|acted) as (the)? {post} (of|at|in|for) (the)? {of}',
    '(who) (holds|held) the (post|office|position|job) of {post} (of|at|in|for) (the)? {of}',
    '(who) (became|becomes|was named|was appointed|was elected) (the)? {post} (of|at|in|for) (the)? {of}',
    '(who) (runs|heads|leads|governs|chairs|manages|directs|ran|headed|led|chaired) (the)? {of}',
    '(who is|who was|whos) in charge of (the)? {of}',
    '(who is|who was|whos) at the (head|helm) of (the)? {of}',
    '(the)? {post} (of|at) (the)? {of}',
    '(who is|who was|whos) (the)? {post}',
    'who (the)? {post} (of|at|in|for) (the)? {of} (is|was)',
    'which person is (the)? {post} (of|at|in|for) (the)? {of}',
  ],
  examples: [
    { utterance: 'who is the mayor of Oslo?', slots: { post: 'mayor', of: 'Oslo' } },
    { utterance: 'whos general manager of the ferry company', slots: { post: 'general manager', of: 'ferry company' } },
    { utterance: "who is Oslo's mayor", slots: { post: 'mayor', of: 'Oslo' } },
    { utterance: 'who runs Nordsee Bank?', slots: { of: 'Nordsee Bank' } },
  ],
  counterExamples: ['who is Ma Rong?', 'what does the mayor of Oslo want to build?'],
};
