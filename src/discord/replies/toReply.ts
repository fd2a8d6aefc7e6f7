import {
  type APIMessageTopLevelComponent,
  AttachmentBuilder,
  type InteractionReplyOptions,
  MessageFlags,
  type MessageReplyOptions,
  type RepliableInteraction,
} from 'discord.js';
import type { Notice } from '#model/serverCommand.ts';
import type { Language } from '#model/serverState.ts';
import type { RenderedMessage } from '#present/discord/components.ts';
import { renderNotice, renderRemark } from '#present/discord/renderNotice.ts';

type ChannelMessage = {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: [] };
};

/** A message of present/ as discord.js takes it. */
export function toChannelMessage({ components }: RenderedMessage): ChannelMessage {
  return {
    components: components as readonly APIMessageTopLevelComponent[],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  };
}

/** The same in reply to an interaction; a private one is seen by the asker alone. */
export function toReply(message: RenderedMessage, isPrivate: boolean): InteractionReplyOptions & { flags: number } {
  const shown = toChannelMessage(message);
  return { ...shown, flags: isPrivate ? shown.flags | MessageFlags.Ephemeral : shown.flags };
}

/** The same in reply to a message; whoever is replied to is not pinged either. */
export function toMessageReply(message: RenderedMessage): MessageReplyOptions {
  return { ...toChannelMessage(message), allowedMentions: { parse: [], repliedUser: false } };
}

/** A reply in place of a message that stands already, and stays as private as it was. */
export function asUpdate<Reply extends { readonly flags: number }>({ flags: _flags, ...shown }: Reply) {
  return { ...shown, flags: 'IsComponentsV2' } as const;
}

export type NoticeOptions = { readonly isPrivate: boolean; readonly language: Language };

/** A notice with its files in reply to an interaction. */
export function toNoticeReply(told: Notice, { isPrivate, language }: NoticeOptions) {
  const files = (told.files ?? []).map(({ name, text }) => new AttachmentBuilder(Buffer.from(text), { name }));
  return { ...toReply(renderNotice(told, language), isPrivate), ...(files.length > 0 && { files }) };
}

/** Says something of Footnote's own to who asked, and to nobody else. */
export async function sayPrivately(interaction: RepliableInteraction, text: string): Promise<void> {
  await interaction.reply(toReply(renderRemark(text), true));
}
