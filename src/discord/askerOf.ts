import type { Message } from 'discord.js';
import { pressesOf } from './pressesOf.ts';

/** Who asked for an answer, as its button for deleting it says; a private answer has no such button. */
export function askerOf(message: Message): string | undefined {
  return pressesOf(message).find((press) => press.kind === 'delete')?.askedBy;
}
