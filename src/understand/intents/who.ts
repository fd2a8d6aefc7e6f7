import type { Intent } from '../intent.ts';

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
  examples: [
    { utterance: 'Who is Ma Rong?', slots: { name: 'Ma Rong' } },
    { utterance: "what is Ma Rong's job?", slots: { name: 'Ma Rong' } },
    { utterance: 'What post does Ma Rong hold?', slots: { name: 'Ma Rong' } },
  ],
  counterExamples: ['what does Oslo want to reach?', 'who runs Oslo?'],
};
