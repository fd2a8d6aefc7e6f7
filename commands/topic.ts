import type { Command } from '#model/command.ts';

export default {
  name: 'topic',
  description: 'Who said, plans and did what about something',
  translations: {
    de: { name: 'thema', description: 'Wer zu einem Thema was gesagt, geplant und getan hat' },
    'zh-CN': { name: '主题', description: '就某一主题，谁说了什么、计划什么、做了什么' },
  },
  options: [
    {
      name: 'words',
      description: 'Such as: new energy',
      translations: {
        de: { name: 'worte', description: 'Auf Englisch, zum Beispiel: new energy' },
        'zh-CN': { name: '词语', description: '用英文，例如：new energy' },
      },
      type: 'text',
      required: true,
    },
  ],
  answer: ({ words = '' }, ask) =>
    ask.request({ intent: 'topic', slots: { topic: words }, utterance: `/topic ${words}` }),
} satisfies Command;
