import type { Command } from '#model/command.ts';

export default {
  name: 'figures',
  description: 'What was counted or measured of a place or organisation, and when',
  translations: {
    de: {
      name: 'zahlen',
      description: 'Was von einem Ort oder einer Organisation gezählt oder gemessen wurde, und wann',
    },
    'zh-CN': { name: '数据', description: '某地或某机构的数据及时间' },
  },
  options: [
    {
      name: 'of',
      description: 'Whose figures; without it, everybody’s',
      translations: {
        de: { name: 'von', description: 'Wessen Zahlen; ohne Angabe die von allen' },
        'zh-CN': { name: '主体', description: '谁的数据；不填则显示全部' },
      },
      type: 'text',
      required: false,
      complete: 'owners',
    },
    {
      name: 'by',
      description: 'Only figures up to this year',
      translations: {
        de: { name: 'bis', description: 'Nur Zahlen bis zu diesem Jahr' },
        'zh-CN': { name: '截至年份', description: '只看到此年为止的数据' },
      },
      type: 'year',
      required: false,
    },
    {
      name: 'topic',
      description: 'Only figures about this',
      translations: {
        de: { name: 'thema', description: 'Nur Zahlen zu diesem Thema' },
        'zh-CN': { name: '主题', description: '只看与此主题有关的数据' },
      },
      type: 'text',
      required: false,
    },
  ],
  answer: ({ of, by, topic }, ask) =>
    ask.request({
      intent: 'figures',
      slots: { ...(of && { of }), ...(by && { by }), ...(topic && { topic }) },
      utterance: `/figures ${[of, by && `by ${by}`, topic].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
