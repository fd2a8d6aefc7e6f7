import type { Message } from 'discord.js';
import { decodePress } from '#present/press.ts';

type Part = { readonly custom_id?: string; readonly components?: readonly Part[] };

/** Who asked for an answer, as its button for deleting it says; a private answer has no such button. */
export function askerOf({ components }: Message): string | undefined {
  const parts = components.map((component) => component.toJSON() as Part);
  for (const { custom_id } of parts.flatMap((part) => [part, ...(part.components ?? [])])) {
    const press = custom_id === undefined ? undefined : decodePress(custom_id);
    if (press?.kind === 'delete') return press.askedBy;
  }
  return undefined;
}
