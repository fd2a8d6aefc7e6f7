import type { Request, Slots } from '#model/request.ts';
import { isPostTitle } from './isPostTitle.ts';

/**
 * Reads the slots of a command as the words they are: `/who mayor of Oslo` asks for the holder of a post,
 * `/targets Oslo by 2030` and `/timeline Oslo in 2023` name a year. "Trader Otto's" is no trader if a shop is called so.
 */
export function settleRequest(
  request: Request,
  readIntent: (question: string) => Request,
  isName: (words: string) => boolean,
): Request {
  const { intent, slots, utterance } = request;
  if (intent === 'who') {
    if (isName(slots.name ?? '') && !isPostTitle(slots.name?.split(' ').at(-1) ?? '')) return request;
    const read = readIntent(`who is ${slots.name}`);
    return read.intent === 'holder' ? { ...read, utterance } : request;
  }
  return { ...request, slots: intent === 'timeline' ? withYear(slots) : withLastYear(slots) };
}

function withLastYear(slots: Slots): Slots {
  const [, of, by] = /^(.+?)\s+(?:by|until|for|in)\s+((?:19|20)\d\d)$/iu.exec(slots.of ?? '') ?? [];
  return of && by ? { ...slots, of, by } : slots;
}

/** "Oslo in 2023" is Oslo from 2023 to 2023. */
function withYear(slots: Slots): Slots {
  const [, name, year] = /^(.+?) in ((?:19|20)\d\d)$/u.exec(slots.name ?? '') ?? [];
  return name && year ? { ...slots, name, from: year, to: year } : slots;
}
