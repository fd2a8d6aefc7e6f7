import type { Component, Message } from './components.ts';

/** Says that the message is made of components; Discord then takes neither content nor embeds beside them. */
const COMPONENTS_V2 = 1 << 15;

/** The parts as a message. */
export function messageOf(components: readonly Component[]): Message {
  return { components, flags: COMPONENTS_V2, allowed_mentions: { parse: [] } };
}
