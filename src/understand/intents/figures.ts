import type { Intent } from '../intent.ts';

export const FIGURES: Intent = {
  name: 'figures',
  needs: ['of'],
  utterances: [
    '(what are|list|show|show me|give me)? (the)? (figures|numbers|statistics|data) (of|for|on|about) (the)? {of} (by|until|up to)? {by}?',
    '(what are|list|show|show me|give me)? {of} (figures|numbers|statistics)',
    '(what|which) (figures|numbers|statistics) (are there|are known|do you have) (of|for|on|about) (the)? {of}',
    'how is {of} doing in numbers',
  ],
  examples: [
    { utterance: 'figures for Oslo', slots: { of: 'Oslo' } },
    { utterance: 'What are the statistics on Nordsee Bank?', slots: { of: 'Nordsee Bank' } },
  ],
  counterExamples: ['what are the targets of Oslo?', 'how many people live in Oslo?'],
};
