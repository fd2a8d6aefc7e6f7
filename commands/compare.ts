import type { Command } from '#model/command.ts';

export default {
  name: 'compare',
  description: 'The figures and targets of two places or organisations side by side',
  translations: {
    de: { name: 'vergleich', description: 'Zahlen und Ziele zweier Orte oder Organisationen nebeneinander' },
    'zh-CN': { name: '比较', description: '并列两地或两机构的数据和目标' },
  },
  options: [
    {
      name: 'first',
      description: 'A place or organisation',
      translations: {
        de: { name: 'eins', description: 'Ein Ort oder eine Organisation' },
        'zh-CN': { name: '甲', description: '某地或某机构' },
      },
      type: 'text',
      required: true,
      complete: 'owners',
    },
    {
      name: 'second',
      description: 'What it is compared with',
      translations: {
        de: { name: 'zwei', description: 'Womit verglichen wird' },
        'zh-CN': { name: '乙', description: '与之比较的一方' },
      },
      type: 'text',
      required: true,
      complete: 'owners',
    },
    {
      name: 'topic',
      description: 'Only what is about this',
      translations: {
        de: { name: 'thema', description: 'Nur was davon handelt' },
        'zh-CN': { name: '主题', description: '只看与此主题有关的' },
      },
      type: 'text',
      required: false,
    },
  ],
  answer: ({ first = '', second = '', topic }, ask) =>
    ask.request({
      intent: 'compare',
      slots: { of: first, with: second, ...(topic && { topic }) },
      utterance: `/compare ${[first, second, topic].filter(Boolean).join(' ')}`,
    }),
} satisfies Command;
