import { type APIMessageTopLevelComponent, type Client, MessageFlags } from 'discord.js';
import type { Log } from '#discord/edgeOptions.ts';
import type { Answer } from '#model/answer.ts';
import type { Language } from '#model/serverState.ts';
import { renderAnswer } from '#present/discord/renderAnswer.ts';

/** What is told without having been asked, and where: a channel of that server, and of no other. */
export type News = {
  readonly serverId: string;
  readonly channelId: string;
  readonly answer: Answer;
  readonly language: Language;
};

/** Writes an answer into a channel without having been asked. A channel that is gone or closed to the bot is logged. */
export async function announce(
  client: Client,
  { serverId, channelId, answer, language }: News,
  log: Log,
): Promise<void> {
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== serverId)
      throw new TypeError('no channel of that server takes the message');
    const { components, allowed_mentions } = renderAnswer(answer, { passages: true, language });
    await channel.send({
      components: components as readonly APIMessageTopLevelComponent[],
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [...allowed_mentions.parse] },
    });
  } catch (error) {
    const about = { server: serverId, channel: channelId, error: (error as Error).name };
    log.warn(about, 'news could not be written into a channel');
  }
}
