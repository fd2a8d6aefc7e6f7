import type { Phrases } from '#lexicon/phrases/phrases.ts';
import type { Answer } from '#model/answer.ts';
import { describeRequest } from '#model/describeRequest.ts';

/** "Understood as: …" under an answer whose question was not read surely, or whose asker wants to know; nothing under the others. */
export function understoodAs(answer: Answer, words: Phrases): string[] {
  if (!('request' in answer)) return [];
  const { unsure, explain, intent } = answer.request;
  return explain || (unsure && intent !== 'passage')
    ? [words.answer.understoodAs(describeRequest(answer.request))]
    : [];
}
