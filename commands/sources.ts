import type { Command } from '#model/command.ts';

export default {
  name: 'sources',
  description: 'The articles that were read',
  options: [],
  answer: (_options, ask) => ask.request({ intent: 'sources', slots: {}, utterance: '/sources' }),
} satisfies Command;
