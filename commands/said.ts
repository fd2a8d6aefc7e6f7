import type { Command } from '#model/command.ts';

export default {
  name: 'said',
  description: 'What somebody said, newest first, quotations word for word',
  translations: {
    de: { name: 'aussagen', description: 'Was jemand gesagt hat, das Neueste zuerst, Zitate im Wortlaut' },
    'zh-CN': { name: '言论', description: '某人说过的话，最新的在前，引语逐字照录' },
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
      complete: 'names',
    },
    {
      name: 'about',
      description: 'Only what was said about this',
      translations: {
        de: { name: 'thema', description: 'Nur was zu diesem Thema gesagt wurde' },
        'zh-CN': { name: '主题', description: '只看关于此主题的言论' },
      },
      type: 'text',
      required: false,
    },
  ],
  answer: ({ who = '', about }, ask) =>
    ask.request({
      intent: 'said',
      slots: { name: who, ...(about && { topic: about }) },
      utterance: `/said ${[who, about].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
