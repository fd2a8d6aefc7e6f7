import type { Command } from '#model/command.ts';

export default {
  name: 'sources',
  description: 'The articles that were read',
  options: [
    { name: 'about', description: 'Only those that speak of this name or topic', type: 'text', complete: 'names' },
  ],
  answer: ({ about }, ask) =>
    ask.request({
      intent: 'sources',
      slots: { ...(about && { topic: about }) },
      utterance: `/sources ${about ?? ''}`.trim(),
    }),
} satisfies Command;
