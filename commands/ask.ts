import type { Command } from '#model/command.ts';

export default {
  name: 'ask',
  description: 'A question in plain words',
  translations: {
    de: { name: 'frage', description: 'Eine Frage in einfachen Worten' },
    'zh-CN': { name: '提问', description: '用日常语言提问' },
  },
  options: [
    {
      name: 'question',
      description: 'Such as: who runs Changzhou?',
      translations: {
        de: { name: 'frage', description: 'Auf Englisch, zum Beispiel: who runs Changzhou?' },
        'zh-CN': { name: '问题', description: '用英文提问，例如：who runs Changzhou?' },
      },
      type: 'text',
      required: true,
    },
    {
      name: 'explain',
      description: 'Also say how the question was understood',
      translations: {
        de: { name: 'erklären', description: 'Auch sagen, wie die Frage verstanden wurde' },
        'zh-CN': { name: '说明理解', description: '同时说明问题是如何被理解的' },
      },
      type: 'flag',
      required: false,
    },
  ],
  answer: ({ question = '', explain }, ask) => {
    const answer = ask.question(question);
    return explain === 'true' && 'request' in answer
      ? { ...answer, request: { ...answer.request, explain: true } }
      : answer;
  },
} satisfies Command;
