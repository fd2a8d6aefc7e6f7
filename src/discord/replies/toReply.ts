import {
  type APIMessageTopLevelComponent,
  AttachmentBuilder,
  type InteractionReplyOptions,
  MessageFlags,
  type MessageReplyOptions,
} from 'discord.js';
import type { Notice } from '#model/serverCommand.ts';
import type { Language } from '#model/serverState.ts';
import type { RenderedMessage } from '#present/discord/components.ts';
import { renderNotice } from '#present/discord/renderNotice.ts';

/** A message of present/ as discord.js takes it; a private one is seen by the asker alone. */
export function toReply(
  { components, allowed_mentions }: RenderedMessage,
  isPrivate: boolean,
): InteractionReplyOptions & { flags: number } {
  return {
    components: components as readonly APIMessageTopLevelComponent[],
    flags: isPrivate ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [...allowed_mentions.parse] },
  };
}

/** A message of present/ as discord.js takes it in reply to a message; whoever is replied to is not pinged either. */
export function toMessageReply({ components, allowed_mentions }: RenderedMessage): MessageReplyOptions {
  return {
    components: components as readonly APIMessageTopLevelComponent[],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [...allowed_mentions.parse], repliedUser: false },
  };
}

export type NoticeOptions = { readonly isPrivate: boolean; readonly language: Language };

/** A notice with its files as discord.js takes it. */
export function toNoticeReply(told: Notice, { isPrivate, language }: NoticeOptions) {
  const files = (told.files ?? []).map(({ name, text }) => new AttachmentBuilder(Buffer.from(text), { name }));
  return { ...toReply(renderNotice(told, language), isPrivate), ...(files.length > 0 && { files }) };
}
