import type { Command } from '#model/command.ts';

export default {
  name: 'who',
  description: 'Who somebody is, or who holds a post',
  translations: {
    de: { name: 'wer', description: 'Wer jemand ist oder wer ein Amt innehat' },
    'zh-CN': { name: '是谁', description: '某人是谁，或谁担任某个职务' },
  },
  options: [
    {
      name: 'who',
      description: 'A name such as Sheng Lei, or a post such as mayor of Changzhou',
      translations: {
        de: { name: 'wer', description: 'Ein Name wie Sheng Lei oder ein Amt wie mayor of Changzhou' },
        'zh-CN': { name: '谁', description: '人名，如 Sheng Lei；或职务，如 mayor of Changzhou' },
      },
      type: 'text',
      required: true,
      complete: 'people',
    },
  ],
  answer: ({ who = '' }, ask) => ask.request({ intent: 'who', slots: { name: who }, utterance: `/who ${who}` }),
} satisfies Command;
