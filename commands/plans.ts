import type { Command } from '#model/command.ts';

export default {
  name: 'plans',
  description: 'What a place or organisation means to do',
  translations: {
    de: { name: 'vorhaben', description: 'Was ein Ort oder eine Organisation vorhat' },
    'zh-CN': { name: '计划', description: '某地或某机构打算做什么' },
  },
  options: [
    {
      name: 'of',
      description: 'Whose plans; without it, everybody’s',
      translations: {
        de: { name: 'von', description: 'Wessen Vorhaben; ohne Angabe die von allen' },
        'zh-CN': { name: '主体', description: '谁的计划；不填则显示全部' },
      },
      type: 'text',
      required: false,
      complete: 'owners',
    },
    {
      name: 'by',
      description: 'Only plans due by this year',
      translations: {
        de: { name: 'bis', description: 'Nur Vorhaben, die bis zu diesem Jahr fällig sind' },
        'zh-CN': { name: '截至年份', description: '只看在此年之前到期的计划' },
      },
      type: 'year',
      required: false,
    },
    {
      name: 'topic',
      description: 'Only plans about this',
      translations: {
        de: { name: 'thema', description: 'Nur Vorhaben zu diesem Thema' },
        'zh-CN': { name: '主题', description: '只看与此主题有关的计划' },
      },
      type: 'text',
      required: false,
    },
  ],
  answer: ({ of, by, topic }, ask) =>
    ask.request({
      intent: 'plans',
      slots: { ...(of && { of }), ...(by && { by }), ...(topic && { topic }) },
      utterance: `/plans ${[of, by && `by ${by}`, topic].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
