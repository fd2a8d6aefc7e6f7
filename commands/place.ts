import type { Command } from '#model/command.ts';

export default {
  name: 'place',
  description: 'What is known of a place: officials, organisations, targets, projects, events',
  options: [{ name: 'name', description: 'A place', type: 'text', required: true, complete: 'owners' }],
  answer: ({ name = '' }, ask) => ask.request({ intent: 'place', slots: { name }, utterance: `/place ${name}` }),
} satisfies Command;
