import type { Command } from '#model/command.ts';

export default {
  name: 'targets',
  description: 'What a place or organisation wants to reach, how much and by when',
  options: [
    { name: 'of', description: 'Whose targets; without it, everybody’s', type: 'text', complete: 'owners' },
    { name: 'by', description: 'Only targets due by this year', type: 'year' },
    { name: 'topic', description: 'Only targets about this', type: 'text' },
  ],
  answer: ({ of, by, topic }, ask) =>
    ask.request({
      intent: 'targets',
      slots: { ...(of && { of }), ...(by && { by }), ...(topic && { topic }) },
      utterance: `/targets ${[of, by && `by ${by}`, topic].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
