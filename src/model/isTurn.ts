import type { Answer, Found, Passage } from './answer.ts';

/** What the next question of a talk can build on. */
export type Turn = Found | Passage;

/** Whether the next question of a talk can build on an answer: something was found, and it is about something. */
export function isTurn(answer: Answer): answer is Turn {
  return answer.kind === 'passage' || (answer.kind === 'found' && answer.request.intent !== 'sources');
}
