import type { Interaction, Message } from 'discord.js';
import type { Server } from '#model/server.ts';
import type { Notice } from '#model/serverCommand.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/**
 * Where to ask instead, if a server lets Footnote answer in other channels only; undefined if it may answer here. A
 * thread counts as its channel.
 */
export function refuseOtherChannel({ channelId, channel }: Interaction | Message, server: Server): Notice | undefined {
  const { channels, language } = server.state().settings;
  if (channels.length === 0) return undefined;
  const here = [channelId, channel?.isThread() ? channel.parentId : null];
  if (here.some((id) => id !== null && channels.includes(id))) return undefined;
  const where = channels.map((id) => `<#${id}>`).join(', ');
  const { notHere, otherChannels } = phrasesOf(language).edge;
  return { kind: 'notice', title: notHere, lines: [otherChannels(where)], channels };
}
