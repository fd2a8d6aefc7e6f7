import type { Command } from '#model/command.ts';

export default {
  name: 'help',
  description: 'What can be asked, and how',
  options: [],
  answer: (_options, ask) => ask.request({ intent: 'help', slots: {}, utterance: '/help' }),
} satisfies Command;
