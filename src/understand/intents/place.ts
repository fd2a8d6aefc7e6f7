import type { Intent } from '#understand/intent.ts';

export const PLACE: Intent = {
  name: 'place',
  needs: ['name'],
  utterances: [
    '(what is|what do you know|what happens|what happened) (in|of) (the)? (city|town|district|province|county|country) (of)? {name}',
    '(who are|list|show)? (the)? (officials|leaders|organisations|organizations|companies|bodies) (of|in|from) (the)? {name}',
  ],
  examples: [
    { utterance: 'who are the officials of Oslo?', slots: { name: 'Oslo' } },
    { utterance: 'what happens in the city of Bergen?', slots: { name: 'Bergen' } },
  ],
  counterExamples: ['who is the mayor of Oslo?'],
};
