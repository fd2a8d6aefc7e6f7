import type { Message } from 'discord.js';
import type { Request } from '#model/request.ts';
import { type ButtonAction, decodeButton } from '#present/discord/codes/buttonCode.ts';

type MessagePart = { readonly custom_id?: string; readonly components?: readonly MessagePart[] };

/** What the buttons of a message do. All that is known of an answer once it is sent stands in them. */
function readButtons({ components }: Message): readonly ButtonAction[] {
  const parts = components.map((component) => component.toJSON() as MessagePart);
  return parts
    .flatMap((part) => [part, ...(part.components ?? [])])
    .flatMap(({ custom_id }) => (custom_id === undefined ? [] : (decodeButton(custom_id) ?? [])));
}

/** Who asked for an answer, as its button for deleting it says; a private answer has no such button. */
export function askerOf(message: Message): string | undefined {
  return readButtons(message).find((action) => action.kind === 'delete')?.askedBy;
}

/** What a message answers, as its buttons for turning pages, reporting or deleting say. */
export function requestOf(message: Message): Request | undefined {
  return readButtons(message)
    .flatMap((action) => ('request' in action ? (action.request ?? []) : []))
    .at(0);
}
