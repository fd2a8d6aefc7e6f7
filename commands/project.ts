import type { Command } from '#model/command.ts';

export default {
  name: 'project',
  description: 'A bridge, railway, park, laboratory, plan: what, where, whose, how far',
  options: [
    {
      name: 'name',
      description: 'A name or kind, or whose or where: Changtai Yangtze River Bridge',
      type: 'text',
      required: true,
    },
  ],
  answer: ({ name = '' }, ask) => ask.request({ intent: 'project', slots: { name }, utterance: `/project ${name}` }),
} satisfies Command;
