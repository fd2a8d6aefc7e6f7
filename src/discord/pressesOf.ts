import type { Message } from 'discord.js';
import { decodePress, type Press } from '#present/press.ts';

type Part = { readonly custom_id?: string; readonly components?: readonly Part[] };

/** What the buttons of a message do. All that is known of an answer once it is sent stands in them. */
export function pressesOf({ components }: Message): readonly Press[] {
  const parts = components.map((component) => component.toJSON() as Part);
  return parts
    .flatMap((part) => [part, ...(part.components ?? [])])
    .flatMap(({ custom_id }) => (custom_id === undefined ? [] : (decodePress(custom_id) ?? [])));
}
