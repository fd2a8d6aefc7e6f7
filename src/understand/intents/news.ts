import type { Intent } from '#understand/intent.ts';

const NOW = '(today|now|lately|recently|this week|right now|these days|so far)?';
const FRESH = '(latest|newest|most recent|recent|freshest)';

export const NEWS: Intent = {
  name: 'news',
  needs: [],
  rowsOnly: true,
  utterances: [],
  ways: [
    `(what is|is there|do we have|have we got|got|any|tell me)? (anything|something|what|whats)? (is)? (new|newly in) (here)? ${NOW}`,
    `(what is|what are|give me|show|show me|list|tell me)? (the)? ${FRESH} (news|articles|article|headlines|stories|ones)? ${NOW}`,
    `(what is|what are|give me|show|show me|list|tell me|any|is there any|have you any)? (the|some)? (news|headlines|new articles|new stories) ${NOW}`,
    `what (have|did) (i|we) (miss|missed) ${NOW}`,
    `what is (happening|going on) ${NOW}`,
    '(update|brief|fill|bring|catch) (me|us) (in|up|up to date|up to speed)? (on|about) (the)? {topic}',
    `(what is|is there|do we have|have we got|got|tell me|was there|has there been)? (anything|something|what|whats)? (is)? new (on|about|with|regarding|concerning|around) (the)? {topic} ${NOW}`,
    `(what is|is there|do we have|have we got|got|tell me|was there|has there been)? (anything|something|what|whats)? (is)? new (in|from|at|for) (the)? {name} ${NOW}`,
    `(what is|what are|give me|show|show me|list|tell me|any)? (the)? ${FRESH} (news|articles|headlines|stories|developments|updates|facts)? (on|about|with|regarding|concerning|around) (the)? {topic} ${NOW}`,
    `(what is|what are|give me|show|show me|list|tell me|any)? (the)? ${FRESH} (news|articles|headlines|stories|developments|updates|facts)? (in|from|at|of|for) (the)? {name} ${NOW}`,
    `(is there|are there|do we have|have we got|got|have you)? (any|some|new) (news|updates|update|developments) (on|about|with|regarding|concerning) (the)? {topic} ${NOW}`,
    `(is there|are there|do we have|have we got|got|have you)? (any|some|new) (news|updates|update|developments) (in|from|at|of) (the)? {name} ${NOW}`,
  ],
  examples: [
    { utterance: 'what is new?', slots: {} },
    { utterance: 'latest', slots: {} },
    { utterance: 'anything new on the ferries?', slots: { topic: 'ferries' } },
    { utterance: "what's the latest from Oslo", slots: { name: 'Oslo' } },
  ],
  counterExamples: [
    'what is the latest technology used in batteries?',
    'what new ferries will be bought?',
    'news on the ferries',
  ],
};
