import { type APIMessageTopLevelComponent, type InteractionReplyOptions, MessageFlags } from 'discord.js';
import type { Message } from '#present/components.ts';

/** A message of present/ as discord.js takes it; a private one is seen by the asker alone. */
export function reply(
  { components, allowed_mentions }: Message,
  isPrivate: boolean,
): InteractionReplyOptions & { flags: number } {
  return {
    components: components as readonly APIMessageTopLevelComponent[],
    flags: isPrivate ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [...allowed_mentions.parse] },
  };
}
