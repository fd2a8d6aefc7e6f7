import type { Command } from '#model/command.ts';

export default {
  name: 'plans',
  description: 'What a place or organisation means to do',
  options: [
    { name: 'of', description: 'Whose plans; without it, everybody’s', type: 'text', complete: 'owners' },
    { name: 'by', description: 'Only plans due by this year', type: 'year' },
    { name: 'topic', description: 'Only plans about this', type: 'text' },
  ],
  answer: ({ of, by, topic }, ask) =>
    ask.request({
      intent: 'plans',
      slots: { ...(of && { of }), ...(by && { by }), ...(topic && { topic }) },
      utterance: `/plans ${[of, by && `by ${by}`, topic].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
