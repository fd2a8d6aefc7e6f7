import type { Command } from '#model/command.ts';

export default {
  name: 'org',
  description: 'What is known of an organisation',
  translations: {
    de: { name: 'organisation', description: 'Was über eine Organisation bekannt ist' },
    'zh-CN': { name: '机构', description: '关于某机构的已知信息' },
  },
  options: [
    {
      name: 'name',
      description: 'An organisation',
      translations: {
        de: { name: 'name', description: 'Eine Organisation' },
        'zh-CN': { name: '名称', description: '某机构' },
      },
      type: 'text',
      required: true,
      complete: 'owners',
    },
  ],
  answer: ({ name = '' }, ask) => ask.request({ intent: 'org', slots: { name }, utterance: `/org ${name}` }),
} satisfies Command;
