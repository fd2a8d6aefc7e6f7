import type { Request } from '#model/request.ts';

/** What was asked last, and whom or what its answer is about. */
export type Turn = { readonly request: Request; readonly about?: string };

/** "and of Bergen?", "what about Karl Berg?": the same question of another. */
const SAME_OF_ANOTHER =
  /^(?:and|what about|how about|and what about|and how about)\s+(?:(?:of|for|in|at)\s+)?(?:the\s+)?(.+)$/iu;
const PERSONAL = /\b(?:he|she|him|they|it|there)\b/iu;
const POSSESSIVE = /\b(?:his|her|their|its)\b/iu;
const QUESTION = /\b(?:who|what|which|when|where|why|how|does|did|do|is|are|was|were|has|have|say|said)\b/iu;

/**
 * Reads a question in the light of the one before: as another request of the same kind, as the question with its pronoun
 * replaced by the name it stands for, or, where it stands alone, as it is.
 */
export function followUp(utterance: string, { request, about }: Turn): Request | string {
  const plain = utterance.trim().replace(/[\s?!.]+$/u, '');
  const [, another] = SAME_OF_ANOTHER.exec(plain) ?? [];
  if (another && !QUESTION.test(another)) return { ...ofAnother(request, another), utterance };
  const name = about ?? request.slots.name ?? request.slots.of;
  if (!name || /^\//.test(plain)) return utterance;
  const since = /^since when$/iu.test(plain) ? `who is ${name}` : utterance;
  return since.replace(POSSESSIVE, `${name}'s`).replace(PERSONAL, name);
}

function ofAnother(request: Request, another: string): Request {
  const { of: _of, name: _name, ...slots } = request.slots;
  return { ...request, slots: { ...slots, ...(request.slots.of === undefined ? { name: another } : { of: another }) } };
}
