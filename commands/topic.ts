import type { Command } from '#model/command.ts';

export default {
  name: 'topic',
  description: 'Who said, plans and did what about something',
  options: [{ name: 'words', description: 'Such as: new energy', type: 'text', required: true }],
  answer: ({ words = '' }, ask) =>
    ask.request({ intent: 'topic', slots: { topic: words }, utterance: `/topic ${words}` }),
} satisfies Command;
