import type { Message } from 'discord.js';
import type { Request } from '#model/request.ts';
import { pressesOf } from './pressesOf.ts';

/** What a message answers, as its buttons for turning pages or reporting say. */
export function requestOf(message: Message): Request | undefined {
  return pressesOf(message).find((press) => press.kind === 'page' || press.kind === 'report')?.request;
}
