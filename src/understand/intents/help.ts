import type { Intent } from '#understand/intent.ts';

export const HELP: Intent = {
  name: 'help',
  needs: [],
  rowsOnly: true,
  utterances: [
    'help (me)? (please)?',
    'what can (you|i) (do|ask|answer)',
    'what (do|can) i (ask|type|say)',
    'how (does this|do you|do i) (work|use this|ask)',
  ],
  examples: [{ utterance: 'What can I ask?', slots: {} }],
  counterExamples: ['what help did the city give?', 'who thanked the nurses?', 'hello world in many languages'],
};
