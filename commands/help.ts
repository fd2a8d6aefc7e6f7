import type { Command } from '#model/command.ts';

export default {
  name: 'help',
  description: 'What can be asked, and how',
  translations: {
    de: { name: 'hilfe', description: 'Was man fragen kann und wie' },
    'zh-CN': { name: '帮助', description: '可以问什么、怎么问' },
  },
  options: [],
  answer: (_options, ask) => ask.request({ intent: 'help', slots: {}, utterance: '/help' }),
} satisfies Command;
