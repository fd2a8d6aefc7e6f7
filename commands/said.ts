import type { Command } from '#model/command.ts';

export default {
  name: 'said',
  description: 'What somebody said, newest first, quotations word for word',
  options: [
    {
      name: 'who',
      description: 'A name such as Sheng Lei, or a post such as mayor of Changzhou',
      type: 'text',
      required: true,
      complete: 'names',
    },
    { name: 'about', description: 'Only what was said about this', type: 'text' },
  ],
  answer: ({ who = '', about }, ask) =>
    ask.request({
      intent: 'said',
      slots: { name: who, ...(about && { topic: about }) },
      utterance: `/said ${[who, about].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
