import type { Answer } from '#model/answer.ts';
import type { Server } from '#model/server.ts';
import type { RenderedMessage } from '#present/discord/components.ts';
import { type AnswerOptions, renderAnswer } from '#present/discord/renderAnswer.ts';

/** An answer as a message of a server: in its language, and with every button that works there. */
export function renderForServer(
  answer: Answer,
  server: Server,
  more: Pick<AnswerOptions, 'page' | 'askedBy'> = {},
): RenderedMessage {
  const { language } = server.state().settings;
  return renderAnswer(answer, { passages: true, reports: server.id !== undefined, language, ...more });
}
