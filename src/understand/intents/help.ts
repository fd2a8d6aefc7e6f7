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
  ways: [
    'what (are you able to|can this|could you|can it|can footnote|can the bot) (do|answer|tell me|help with)',
    '(what|which) (kind of|kinds of|sort of|sorts of|type of|types of)? (questions|things) (can|could|may|do) (i|we|you) (ask|answer|understand)',
    '(how can|how could|what can) you help (me|us)? (with)?',
    'what (commands|options) (are there|do you have|can i use|can i type)',
  ],
  examples: [{ utterance: 'What can I ask?', slots: {} }],
  counterExamples: ['what help did the city give?', 'who thanked the nurses?', 'hello world in many languages'],
};
