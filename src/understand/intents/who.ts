import type { Intent } from '#understand/intent.ts';

export const WHO: Intent = {
  name: 'who',
  needs: ['name'],
  utterances: [
    '(who is|who was|whos|who are) {name}',
    'what (do you know|is known) (about|of) {name}',
    '(tell me)? (more)? about {name}',
    'what (is|are|was) {name} (post|job|position|role|office|title|posts)',
    'what (post|job|position|role|office|title|posts) (does|did) {name} (hold|have)',
    'which (post|job|position|role|office|title|posts) (does|did) {name} (hold|have)',
    'what (does|did) {name} do',
    'where (does|did) {name} work',
  ],
  ways: [
    {
      utterance: 'since (when|what year|which year|what date) (is|was|has|have|does|did) {name} …',
      slots: { bound: 'since' },
    },
    { utterance: '(from|as of) when (is|was|has|did) {name} …', slots: { bound: 'since' } },
    {
      utterance:
        'how long (is|was|has|have|had) {name} (been|run|ran|led|headed|held|served|governed|chaired|worked|had) …',
      slots: { bound: 'since' },
    },
    {
      utterance:
        '(when|in what year|in which year|what year|on what date) (did|was|were|has) {name} (become|became|take over|take up|take office|took over|took office|start|begin|get|appointed|elected|named|chosen|made|assume|come to power|come into office|join|put in charge) …',
      slots: { bound: 'since' },
    },
    { utterance: '(until when|till when|how long) (is|was|did|will|does) {name} …', slots: { bound: 'until' } },
    {
      utterance:
        '(when|in what year|in which year|on what date) (does|did|will|is|has) {name} (leave|leaving|step down|stepping down|stepped down|retire|retiring|resign|quit|go|due to leave|due to step down) …',
      slots: { bound: 'until' },
    },
    {
      utterance:
        '(which|what) (post|job|position|role|office|title|posts|jobs|positions|roles) (is|was|does|did|has|have) {name} (hold|have|held|in|got|do) …',
      slots: {},
    },
    {
      utterance:
        'where (did|had|has) {name} (work|worked) (before|previously|earlier|formerly|in the past|until then|before that)?',
      slots: { rank: 'former' },
    },
    {
      utterance:
        'what (did|was|had) {name} (do|done|been)? (before|previously|earlier|formerly|in the past|before that|until then)',
      slots: { rank: 'former' },
    },
    { utterance: '(who|what) did {name} (work|use to work) for', slots: { rank: 'former' } },
    {
      utterance:
        'what (job|jobs|post|posts|role|position|positions) did {name} (have|hold|do) (before|previously|earlier|formerly|in the past)',
      slots: { rank: 'former' },
    },
    { utterance: 'what (does|did) {name} do (for a living|for work|now|currently|professionally)?', slots: {} },
    {
      utterance:
        '(what is|what was) {name} (current|present)? (post|job|position|role|office|title|profession|occupation|function)',
      slots: {},
    },
    { utterance: 'what (is|was) {name} (now|currently)', slots: {} },
    { utterance: '(who|what) (exactly|actually) is {name}', slots: {} },
    {
      utterance:
        '(info|information|details|background|facts|everything|profile|bio|biography|more) (on|about|for|of) {name}',
      slots: {},
    },
  ],
  examples: [
    { utterance: 'since when is Ma Rong mayor?', slots: { name: 'Ma Rong', bound: 'since' } },
    { utterance: 'Who is Ma Rong?', slots: { name: 'Ma Rong' } },
    { utterance: "what is Ma Rong's job?", slots: { name: 'Ma Rong' } },
    { utterance: 'What post does Ma Rong hold?', slots: { name: 'Ma Rong' } },
  ],
  counterExamples: ['what does Oslo want to reach?', 'who runs Oslo?'],
};
