import type { Command } from '#model/command.ts';

export default {
  name: 'timeline',
  description: 'Dated facts of every kind, a line each',
  options: [
    {
      name: 'about',
      description: 'A person, organisation, place or any words',
      type: 'text',
      required: true,
      complete: 'names',
    },
    { name: 'from', description: 'From this year, month or day on, such as 2023-07', type: 'text' },
    { name: 'to', description: 'Up to this year, month or day', type: 'text' },
  ],
  answer: ({ about = '', from, to }, ask) =>
    ask.request({
      intent: 'timeline',
      slots: { name: about, ...(from && { from }), ...(to && { to }) },
      utterance: `/timeline ${[about, from, to].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
