import type { Command } from '#model/command.ts';

export default {
  name: 'who',
  description: 'Who somebody is, or who holds a post',
  options: [
    {
      name: 'who',
      description: 'A name such as Sheng Lei, or a post such as mayor of Changzhou',
      type: 'text',
      required: true,
      complete: 'people',
    },
  ],
  answer: ({ who = '' }, ask) => ask.request({ intent: 'who', slots: { name: who }, utterance: `/who ${who}` }),
} satisfies Command;
