import type { Intent } from '#understand/intent.ts';

export const TOPIC: Intent = {
  name: 'topic',
  needs: ['topic'],
  utterances: [
    '(what is|what was|what are|what were)? (being)? (planned|done|said and done|happening|going on) (about|for|on|with|regarding) (the)? {topic}',
    '(what|which) (facts|news) (are there|do you have|is there) (about|on) (the)? {topic}',
    '(facts|news|everything) (about|on) (the)? {topic}',
  ],
  examples: [
    { utterance: 'what is being done about housing?', slots: { topic: 'housing' } },
    { utterance: 'news on the ferries', slots: { topic: 'ferries' } },
  ],
  counterExamples: ['what did Ma Rong say about housing?'],
};
