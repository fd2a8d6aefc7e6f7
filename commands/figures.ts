import type { Command } from '#model/command.ts';

export default {
  name: 'figures',
  description: 'What was counted or measured of a place or organisation, and when',
  options: [
    { name: 'of', description: 'Whose figures; without it, everybody’s', type: 'text', complete: 'owners' },
    { name: 'by', description: 'Only figures up to this year', type: 'year' },
    { name: 'topic', description: 'Only figures about this', type: 'text' },
  ],
  answer: ({ of, by, topic }, ask) =>
    ask.request({
      intent: 'figures',
      slots: { ...(of && { of }), ...(by && { by }), ...(topic && { topic }) },
      utterance: `/figures ${[of, by && `by ${by}`, topic].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
