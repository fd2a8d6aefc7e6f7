import type { Acknowledgement } from './interactions.ts';
import type { Deed } from './loopbackDiscord.ts';

type Sent = Pick<Acknowledgement, 'data'>;

type Value = string | number | boolean;

const TYPES: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };

/** What members do, as deeds for the loopback. */
export const deeds = {
  /** Sends a slash command. */
  command: (name: string, values: Readonly<Record<string, Value>> = {}): Deed => ({
    kind: 'command',
    parts: { data: { id: '400000000000000001', name, type: 1, options: optionsOf(values) } },
  }),
  /** Types into an option of a command; `values` are the options that are filled in already. */
  type: (name: string, option: string, typed: string, values: Readonly<Record<string, Value>> = {}): Deed => {
    const options = [...optionsOf(values), { name: option, type: 3, value: typed, focused: true }];
    return { kind: 'autocomplete', parts: { data: { id: '400000000000000001', name, type: 1, options } } };
  },
  /** Presses a button of a message that the bot sent. */
  press: (message: Sent, customId: string): Deed => ({
    kind: 'component',
    parts: { message: whole(message), data: { component_type: 2, custom_id: customId } },
  }),
  /** Chooses from a menu of a message that the bot sent. */
  pick: (message: Sent, customId: string, value: string): Deed => ({
    kind: 'component',
    parts: { message: whole(message), data: { component_type: 3, custom_id: customId, values: [value] } },
  }),
} as const;

/** Discord numbers components and sends the whole message with every press. */
function whole({ data }: Sent): object {
  const { components = [], flags = 0 } = data ?? {};
  const author = { id: '100000000000000001', username: 'footnote', discriminator: '0', avatar: null, bot: true };
  const nothing = {
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    pinned: false,
    tts: false,
    content: '',
  };
  const place = { id: '500000000000000001', channel_id: '300000000000000001' };
  const times = { timestamp: '2023-01-01T00:00:00.000000+00:00', edited_timestamp: null };
  return { ...nothing, ...place, ...times, author, mention_everyone: false, type: 0, components, flags };
}

function optionsOf(values: Readonly<Record<string, Value>>): readonly object[] {
  return Object.entries(values).map(([name, value]) => ({ name, type: TYPES[typeof value], value }));
}
