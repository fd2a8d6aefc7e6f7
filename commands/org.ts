import type { Command } from '#model/command.ts';

export default {
  name: 'org',
  description: 'What is known of an organisation',
  options: [{ name: 'name', description: 'An organisation', type: 'text', required: true, complete: 'owners' }],
  answer: ({ name = '' }, ask) => ask.request({ intent: 'org', slots: { name }, utterance: `/org ${name}` }),
} satisfies Command;
