import type { Command } from '#model/command.ts';

export default {
  name: 'compare',
  description: 'The figures and targets of two places or organisations side by side',
  options: [
    { name: 'first', description: 'A place or organisation', type: 'text', required: true, complete: 'owners' },
    { name: 'second', description: 'What it is compared with', type: 'text', required: true, complete: 'owners' },
    { name: 'topic', description: 'Only what is about this', type: 'text' },
  ],
  answer: ({ first = '', second = '', topic }, ask) =>
    ask.request({
      intent: 'compare',
      slots: { of: first, with: second, ...(topic && { topic }) },
      utterance: `/compare ${[first, second, topic].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
