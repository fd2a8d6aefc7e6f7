import type { Command } from '#model/command.ts';

export default {
  name: 'targets',
  description: 'What a place or organisation wants to reach, how much and by when',
  translations: {
    de: { name: 'ziele', description: 'Was ein Ort oder eine Organisation erreichen will, wie viel und bis wann' },
    'zh-CN': { name: '目标', description: '某地或某机构要达到什么、多少、何时之前' },
  },
  options: [
    {
      name: 'of',
      description: 'Whose targets; without it, everybody’s',
      translations: {
        de: { name: 'von', description: 'Wessen Ziele; ohne Angabe die von allen' },
        'zh-CN': { name: '主体', description: '谁的目标；不填则显示全部' },
      },
      type: 'text',
      required: false,
      complete: 'owners',
    },
    {
      name: 'by',
      description: 'Only targets due by this year',
      translations: {
        de: { name: 'bis', description: 'Nur Ziele, die bis zu diesem Jahr fällig sind' },
        'zh-CN': { name: '截至年份', description: '只看在此年之前到期的目标' },
      },
      type: 'year',
      required: false,
    },
    {
      name: 'topic',
      description: 'Only targets about this',
      translations: {
        de: { name: 'thema', description: 'Nur Ziele zu diesem Thema' },
        'zh-CN': { name: '主题', description: '只看与此主题有关的目标' },
      },
      type: 'text',
      required: false,
    },
  ],
  answer: ({ of, by, topic }, ask) =>
    ask.request({
      intent: 'targets',
      slots: { ...(of && { of }), ...(by && { by }), ...(topic && { topic }) },
      utterance: `/targets ${[of, by && `by ${by}`, topic].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
