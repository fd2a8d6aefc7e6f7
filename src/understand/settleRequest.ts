import type { Request } from '#model/request.ts';
import type { Understand } from './understand.ts';

/**
 * Reads the slots of a command as the words they are: `/who mayor of Oslo` asks for the holder of a post, and
 * `/targets Oslo by 2030` names a year.
 */
export function settleRequest(request: Request, understand: Understand): Request {
  const { intent, slots, utterance } = request;
  if (intent === 'who') {
    const read = understand(`who is ${slots.name}`);
    return read.intent === 'holder' ? { ...read, utterance } : request;
  }
  const [, of = slots.of, by = slots.by] =
    /^(.+?)\s+(?:by|until|for|in)\s+((?:19|20)\d\d)$/iu.exec(slots.of ?? '') ?? [];
  return { ...request, slots: { ...slots, ...(of && { of }), ...(by && { by }) } };
}
