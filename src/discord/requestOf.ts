import type { Message } from 'discord.js';
import type { Request } from '#model/request.ts';
import { pressesOf } from './pressesOf.ts';

/** What a message answers, as its buttons for turning pages, reporting or deleting say. */
export function requestOf(message: Message): Request | undefined {
  return pressesOf(message)
    .flatMap((press) => ('request' in press ? (press.request ?? []) : []))
    .at(0);
}
