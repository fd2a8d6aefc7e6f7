import type { Intent } from '#understand/intent.ts';

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
  ways: [
    {
      utterance:
        '(who) (ran|headed|led|chaired|managed|directed|governed|was in charge of|was head of) (the)? {of} (before|previously|earlier|in the past|formerly|before that)',
      slots: { rank: 'former' },
    },
    { utterance: '(who) (chairs|chaired|is chairing) (the)? {of}', slots: { post: 'chair' } },
    {
      utterance:
        '(who) (succeeded|succeeds|replaced|replaces|followed|will succeed|will replace|has succeeded|has replaced) {name} as (the)? {post} (of|at)? …',
      slots: { rank: 'after' },
    },
    {
      utterance: '(who|whom) (did|does) {name} (replace|succeed|follow|take over from) as (the)? {post} (of|at)? …',
      slots: { rank: 'before' },
    },
    {
      utterance:
        '(who|which person) (came|was|served|ruled|was there|was in office|held the post|held the office) before {name}',
      slots: { rank: 'before' },
    },
    {
      utterance: '(who is|who was|whos|name)? (the)? (direct|immediate)? (predecessor|forerunner) (of|to) {name}',
      slots: { rank: 'before' },
    },
    {
      utterance: '(who is|who was|who were|whos|name)? {name} (direct|immediate)? (predecessor|predecessors)',
      slots: { rank: 'before' },
    },
    {
      utterance:
        '(who|whom) (did|does|has) {name} (replace|replaced|succeed|succeeded|follow|take over from|taken over from|come after)',
      slots: { rank: 'before' },
    },
    {
      utterance: '(who|whom) (preceded|was succeeded by|was replaced by|was followed by) {name}',
      slots: { rank: 'before' },
    },
    { utterance: '(who) (came|comes|was|is|served) after {name}', slots: { rank: 'after' } },
    {
      utterance:
        '(who) (succeeded|succeeds|replaced|replaces|follows|followed|will succeed|will replace|will follow|is to succeed|is replacing|takes over from|took over from|has succeeded|has replaced) {name} …',
      slots: { rank: 'after' },
    },
    {
      utterance: '(who is|who was|who will be|whos|name)? (the)? (successor) (of|to) {name}',
      slots: { rank: 'after' },
    },
    {
      utterance: '(who is|who was|who will be|whos|name)? {name} (successor|successors|replacement)',
      slots: { rank: 'after' },
    },
    {
      utterance:
        '(who) (ran|headed|led|chaired|managed|directed|governed|runs|heads|leads|was in charge of|was at the helm of|was head of) (the)? {of} before {name}',
      slots: { rank: 'before' },
    },
    {
      utterance: '(who) (runs|heads|leads|ran|headed|led|chaired|managed) (the)? {of} after {name}',
      slots: { rank: 'after' },
    },
    {
      utterance:
        '(who) (used to run|used to head|used to lead|used to chair|formerly led|formerly ran|previously led|previously ran) (the)? {of}',
      slots: { rank: 'former' },
    },
    {
      utterance: '(who is|who was|whos)? (the)? (former|previous|last|ex) (head|boss|leader|chief) of (the)? {of}',
      slots: { rank: 'former' },
    },
    {
      utterance:
        '(who is|whos|who are)? (the)? (head|boss|leader|chief|person in charge|top dog|number one) (of|at|in) (the)? {of}',
      slots: {},
    },
    { utterance: '(who is|whos)? (the)? {of} (head|boss|leader|chief)', slots: {} },
    {
      utterance:
        '(who is|whos|who are) (running|heading|leading|governing|chairing|managing|directing|in command of|responsible for|in control of) (the)? {of}',
      slots: {},
    },
    { utterance: 'which (person|man|woman) (runs|heads|leads|governs|chairs|manages|directs) (the)? {of}', slots: {} },
    { utterance: '{of} is (run|headed|led|governed|chaired|managed|directed) by (who|whom)', slots: {} },
    { utterance: '(who|whom) is (the)? {of} (run|headed|led|governed|chaired|managed|directed) by', slots: {} },
  ],
  examples: [
    { utterance: "who was Ma Rong's predecessor?", slots: { name: 'Ma Rong', rank: 'before' } },
    { utterance: 'who is the mayor of Oslo?', slots: { post: 'mayor', of: 'Oslo' } },
    { utterance: 'whos general manager of the ferry company', slots: { post: 'general manager', of: 'ferry company' } },
    { utterance: "who is Oslo's mayor", slots: { post: 'mayor', of: 'Oslo' } },
    { utterance: 'who runs Nordsee Bank?', slots: { of: 'Nordsee Bank' } },
  ],
  counterExamples: ['who is Ma Rong?', 'what does the mayor of Oslo want to build?'],
};
