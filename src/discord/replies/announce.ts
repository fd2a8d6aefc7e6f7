import type { Client } from 'discord.js';
import type { Log } from '#discord/edgeOptions.ts';
import type { Announcement } from '#model/server.ts';
import { renderAnswer } from '#present/discord/renderAnswer.ts';
import { toChannelMessage } from './toReply.ts';

/** Writes an answer into a channel without having been asked. A channel that is gone or closed to the bot is logged. */
export async function announce(
  client: Client,
  { serverId, channelId, answer, language }: Announcement,
  log: Log,
): Promise<void> {
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== serverId)
      throw new TypeError('no channel of that server takes the message');
    await channel.send(toChannelMessage(renderAnswer(answer, { passages: true, language })));
  } catch (error) {
    const about = { server: serverId, channel: channelId, error: (error as Error).name };
    log.warn(about, 'news could not be written into a channel');
  }
}
