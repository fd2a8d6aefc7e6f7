/** The parts of a Discord message that Footnote uses, with Discord's own numbers (components, version 2). */
export type Component = Container | ActionRow;
export type Container = {
  readonly type: 17;
  readonly accent_color: number;
  readonly components: readonly (TextDisplay | Separator | ActionRow | File)[];
};
export type TextDisplay = { readonly type: 10; readonly content: string };
/** A file that is sent with the message, by its name: `attachment://facts.csv`. */
type File = { readonly type: 13; readonly file: { readonly url: string } };
type Separator = { readonly type: 14; readonly divider: boolean; readonly spacing: 1 | 2 };
export type ActionRow = { readonly type: 1; readonly components: readonly Button[] | readonly [Select] };
export type Button = {
  readonly type: 2;
  /** 2 is grey, 4 red. */
  readonly style: 2 | 4;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled?: boolean;
};
type Select = {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly SelectOption[];
};
type SelectOption = { readonly label: string; readonly value: string; readonly description?: string };

/** A message as Discord takes it. It pings nobody, whatever its text says. */
export type RenderedMessage = {
  readonly components: readonly Component[];
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly [] };
};

/** The colours that stand beside messages: an answer is green, a passage amber, what Footnote says of itself grey or blue. */
export const COLOURS = { green: 0x2e8b57, amber: 0xd4a017, blue: 0x3b7dd8, violet: 0x5865f2, grey: 0x8a8d91 } as const;

/** Says that the message is made of components; Discord then takes neither content nor embeds beside them. */
const COMPONENTS_V2 = 1 << 15;

/** The parts as a message. */
export function messageOf(components: readonly Component[]): RenderedMessage {
  return { components, flags: COMPONENTS_V2, allowed_mentions: { parse: [] } };
}

export function toTextDisplay(content: string): TextDisplay {
  return { type: 10, content };
}
