import type { Answer } from '#model/answer.ts';
import { describeRequest } from '#model/describeRequest.ts';

/** "Understood as: …" under an answer whose question was not read surely; nothing under the others. */
export function understoodAs(answer: Answer): string[] {
  if (!('request' in answer) || !answer.request.unsure || answer.request.intent === 'passage') return [];
  return [`Understood as: ${describeRequest(answer.request)}.`];
}
