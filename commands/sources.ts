import type { Command } from '#model/command.ts';

export default {
  name: 'sources',
  description: 'The articles that were read',
  translations: {
    de: { name: 'quellen', description: 'Die Artikel, die gelesen wurden' },
    'zh-CN': { name: '来源', description: '已读的文章' },
  },
  options: [],
  answer: (_options, ask) => ask.request({ intent: 'sources', slots: {}, utterance: '/sources' }),
} satisfies Command;
