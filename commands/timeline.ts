import type { Command } from '#model/command.ts';

export default {
  name: 'timeline',
  description: 'Dated facts of every kind, a line each',
  translations: {
    de: { name: 'zeitleiste', description: 'Datierte Fakten aller Art, je eine Zeile' },
    'zh-CN': { name: '时间线', description: '各类有日期的事实，每条一行' },
  },
  options: [
    {
      name: 'about',
      description: 'A person, organisation, place or any words',
      translations: {
        de: { name: 'über', description: 'Eine Person, eine Organisation, ein Ort oder beliebige Worte' },
        'zh-CN': { name: '关于', description: '人物、机构、地点或任意词语' },
      },
      type: 'text',
      required: true,
      complete: 'names',
    },
    {
      name: 'from',
      description: 'From this year, month or day on, such as 2023-07',
      translations: {
        de: { name: 'ab', description: 'Ab diesem Jahr, Monat oder Tag, zum Beispiel 2023-07' },
        'zh-CN': { name: '起始', description: '从此年、月或日起，例如 2023-07' },
      },
      type: 'text',
      required: false,
    },
    {
      name: 'to',
      description: 'Up to this year, month or day',
      translations: {
        de: { name: 'bis', description: 'Bis zu diesem Jahr, Monat oder Tag' },
        'zh-CN': { name: '截止', description: '到此年、月或日为止' },
      },
      type: 'text',
      required: false,
    },
  ],
  answer: ({ about = '', from, to }, ask) =>
    ask.request({
      intent: 'timeline',
      slots: { name: about, ...(from && { from }), ...(to && { to }) },
      utterance: `/timeline ${[about, from, to].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
