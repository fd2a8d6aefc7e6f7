import type { Command } from '#model/command.ts';

export default {
  name: 'ask',
  description: 'A question in plain words',
  translations: {
    de: { name: 'frage', description: 'Eine Frage in einfachen Worten' },
    'zh-CN': { name: '提问', description: '用日常语言提问' },
  },
  options: [
    {
      name: 'question',
      description: 'Such as: who runs Changzhou?',
      translations: {
        de: { name: 'frage', description: 'Auf Englisch, zum Beispiel: who runs Changzhou?' },
        'zh-CN': { name: '问题', description: '用英文提问，例如：who runs Changzhou?' },
      },
      type: 'text',
      required: true,
    },
  ],
  answer: ({ question = '' }, ask) => ask.question(question),
} satisfies Command;
