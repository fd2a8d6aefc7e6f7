import type { Command } from '#model/command.ts';

export default {
  name: 'place',
  description: 'What is known of a place: officials, organisations, targets, projects, events',
  translations: {
    de: {
      name: 'ort',
      description: 'Was über einen Ort bekannt ist: Amtsträger, Organisationen, Ziele, Projekte, Ereignisse',
    },
    'zh-CN': { name: '地方', description: '关于某地的已知信息：官员、机构、目标、项目、事件' },
  },
  options: [
    {
      name: 'name',
      description: 'A place',
      translations: {
        de: { name: 'name', description: 'Ein Ort' },
        'zh-CN': { name: '名称', description: '某地' },
      },
      type: 'text',
      required: true,
      complete: 'owners',
    },
  ],
  answer: ({ name = '' }, ask) => ask.request({ intent: 'place', slots: { name }, utterance: `/place ${name}` }),
} satisfies Command;
