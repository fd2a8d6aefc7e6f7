import type { Answer, Found } from './answer.ts';

/** Whether the next question of a talk can build on an answer: it was found, and is about something. */
export function isTurn(answer: Answer): answer is Found {
  return answer.kind === 'found' && answer.request.intent !== 'sources';
}
