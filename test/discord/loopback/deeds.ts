import type { Acknowledgement } from './interactions.ts';
import type { Deed } from './loopbackDiscord.ts';
import { type Sent, sentMessage } from './sentMessage.ts';

/** A file that a member attaches. */
type File = { readonly file: string; readonly size?: number };
type Value = string | number | boolean | File | { readonly channel: string };
export type Values = Readonly<Record<string, Value>>;

const TYPES: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };
const COMMAND = { id: '400000000000000001', type: 1 } as const;

/** What members do, as deeds for the loopback. */
export const deeds = {
  /** Sends a slash command, "articles add" with its subcommand. */
  command: (name: string, values: Values = {}): Deed => ({
    kind: 'command',
    parts: { data: { ...COMMAND, ...calling(name, optionsOf(values)), resolved: resolvedOf(values) } },
  }),
  /** Types into an option of a command. */
  type: (name: string, option: string, typed: string): Deed => {
    const options = [{ name: option, type: 3, value: typed, focused: true }];
    return { kind: 'autocomplete', parts: { data: { ...COMMAND, ...calling(name, options) } } };
  },
  /** Presses a button of a message that the bot sent. */
  press: (message: Sent, customId: string): Deed => ({
    kind: 'component',
    parts: { message: sentMessage(message), data: { component_type: 2, custom_id: customId } },
  }),
  /** Chooses from a menu of a message that the bot sent. */
  pick: (message: Sent, customId: string, value: string): Deed => ({
    kind: 'component',
    parts: { message: sentMessage(message), data: { component_type: 3, custom_id: customId, values: [value] } },
  }),
  /** Sends a form that the bot showed; `from` is the message whose button opened it. */
  fillIn: (form: Acknowledgement, answers: Readonly<Record<string, string>>, from?: Sent): Deed => ({
    kind: 'modal',
    parts: {
      ...(from && { message: sentMessage(from) }),
      data: { custom_id: form.data?.custom_id, components: filled(form, answers) },
    },
  }),
  /** Chooses an entry of the menu of a message that says this. */
  menu: (name: string, message: { readonly content: string; readonly embeds?: readonly object[] }): Deed => {
    const target_id = '500000000000000009';
    const target = { ...sentMessage({ data: {} }), ...message, id: target_id };
    return {
      kind: 'command',
      parts: { data: { ...COMMAND, type: 3, name, target_id, resolved: { messages: { [target_id]: target } } } },
    };
  },
} as const;

function calling(name: string, options: readonly object[]): object {
  const [command, subcommand] = name.split(' ');
  return subcommand ? { name: command, options: [{ name: subcommand, type: 1, options }] } : { name, options };
}

function optionsOf(values: Values): readonly object[] {
  return Object.entries(values).map(([name, value], i) => {
    if (typeof value !== 'object') return { name, type: TYPES[typeof value], value };
    return 'channel' in value ? { name, type: 7, value: value.channel } : { name, type: 11, value: fileId(i) };
  });
}

const fileId = (i: number) => String(600000000000000000n + BigInt(i));

/** Where a file lies stands in the interaction; its address tells its name. */
function resolvedOf(values: Values): object {
  const attachments = Object.values(values).flatMap((value, i) => {
    if (typeof value !== 'object' || !('file' in value)) return [];
    const { file: filename, size = 1_000 } = value;
    const url = `https://cdn.discordapp.com/ephemeral-attachments/1/2/${encodeURIComponent(filename)}`;
    return [[fileId(i), { id: fileId(i), filename, size, url, proxy_url: url, ephemeral: true }] as const];
  });
  const channels = Object.values(values).flatMap((value) =>
    typeof value === 'object' && 'channel' in value
      ? [[value.channel, { id: value.channel, type: 0, name: 'news', permissions: '0' }] as const]
      : [],
  );
  return { attachments: Object.fromEntries(attachments), channels: Object.fromEntries(channels) };
}

type Label = { readonly component: { readonly type: number; readonly custom_id: string; readonly value?: string } };

/** A field that is left as it was keeps what it was filled with. */
function filled({ data }: Acknowledgement, answers: Readonly<Record<string, string>>): readonly object[] {
  return ((data?.components ?? []) as readonly Label[]).map(({ component }, i) => {
    const { type, custom_id, value = '' } = component;
    const answer = answers[custom_id] ?? value;
    const own = type === 3 ? { values: [answer] } : { value: answer };
    return { type: 18, id: i * 2 + 1, component: { type, id: i * 2 + 2, custom_id, ...own } };
  });
}
