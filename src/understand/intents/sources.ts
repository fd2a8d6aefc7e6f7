import type { Intent } from '#understand/intent.ts';

export const SOURCES: Intent = {
  name: 'sources',
  needs: [],
  rowsOnly: true,
  utterances: [
    '(what|which) (articles|sources|texts|news) (do you have|have you read|did you read|do you know|are there|are you using)',
    '(list|show|show me)? (all|the|your)? (articles|sources)',
    'what (have|did) you read',
    'what are your sources',
  ],
  examples: [{ utterance: 'Which articles have you read?', slots: {} }],
  counterExamples: ['which articles of the treaty were changed?'],
};
