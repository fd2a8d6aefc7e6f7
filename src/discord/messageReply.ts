import { type APIMessageTopLevelComponent, MessageFlags, type MessageReplyOptions } from 'discord.js';
import type { Message } from '#present/components.ts';

/** A message of present/ as discord.js takes it in reply to a message; whoever is replied to is not pinged either. */
export function messageReply({ components, allowed_mentions }: Message): MessageReplyOptions {
  return {
    components: components as readonly APIMessageTopLevelComponent[],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [...allowed_mentions.parse], repliedUser: false },
  };
}
