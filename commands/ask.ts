import type { Command } from '#model/command.ts';

export default {
  name: 'ask',
  description: 'A question in plain words',
  options: [
    { name: 'question', description: 'Such as: who runs Changzhou?', type: 'text', required: true },
    { name: 'explain', description: 'Also say how the question was understood', type: 'flag' },
  ],
  answer: ({ question = '', explain }, ask) => {
    const answer = ask.question(question);
    return explain === 'true' && 'request' in answer
      ? { ...answer, request: { ...answer.request, explain: true } }
      : answer;
  },
} satisfies Command;
