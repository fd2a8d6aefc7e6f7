import type { Command } from '#model/command.ts';

export default {
  name: 'event',
  description: 'An event: what, when, where, who took part',
  translations: {
    de: { name: 'ereignis', description: 'Ein Ereignis: was, wann, wo und wer dabei war' },
    'zh-CN': { name: '事件', description: '某个事件：何事、何时、何地、谁参加' },
  },
  options: [
    {
      name: 'event',
      description: 'Words of its name, its day or its place, such as: July 21',
      translations: {
        de: { name: 'ereignis', description: 'Worte aus seinem Namen, sein Tag oder sein Ort, zum Beispiel: July 21' },
        'zh-CN': { name: '事件', description: '名称中的词、日期或地点，例如：July 21' },
      },
      type: 'text',
      required: true,
    },
  ],
  answer: ({ event = '' }, ask) => ask.request({ intent: 'event', slots: { event }, utterance: `/event ${event}` }),
} satisfies Command;
