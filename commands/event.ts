import type { Command } from '#model/command.ts';

export default {
  name: 'event',
  description: 'An event: what, when, where, who took part',
  options: [
    {
      name: 'event',
      description: 'Words of its name, its day or its place, such as: July 21',
      type: 'text',
      required: true,
    },
  ],
  answer: ({ event = '' }, ask) => ask.request({ intent: 'event', slots: { event }, utterance: `/event ${event}` }),
} satisfies Command;
