import { type APIMessageTopLevelComponent, type Client, MessageFlags } from 'discord.js';
import type { Answer } from '#model/answer.ts';
import type { Language } from '#model/serverState.ts';
import { message } from '#present/message.ts';
import type { Log } from './log.ts';

export type News = { readonly channelId: string; readonly answer: Answer; readonly language: Language };

/** Writes an answer into a channel without having been asked. A channel that is gone or closed to the bot is logged. */
export async function announce(client: Client, { channelId, answer, language }: News, log: Log): Promise<void> {
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable()) throw new Error('the channel takes no messages');
    const { components, allowed_mentions } = message(answer, { passages: true, reports: true, language });
    await channel.send({
      components: components as readonly APIMessageTopLevelComponent[],
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [...allowed_mentions.parse] },
    });
  } catch (error) {
    log.warn({ channel: channelId, error: (error as Error).name }, 'news could not be written into a channel');
  }
}
