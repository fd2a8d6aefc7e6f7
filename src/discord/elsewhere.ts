import type { Interaction, Message } from 'discord.js';
import type { Server } from '#model/server.ts';
import type { Notice } from '#model/serverCommand.ts';

/**
 * Where to ask instead, where a server lets Footnote answer in other channels only; undefined where it may answer. A
 * thread counts as its channel.
 */
export function elsewhere({ channelId, channel }: Interaction | Message, server: Server): Notice | undefined {
  const { channels } = server.state().settings;
  if (channels.length === 0) return undefined;
  const here = [channelId, channel?.isThread() ? channel.parentId : null];
  if (here.some((id) => id !== null && channels.includes(id))) return undefined;
  const where = channels.map((id) => `<#${id}>`).join(', ');
  return { kind: 'notice', title: 'Not here', lines: [`Footnote answers in other channels: ${where}`], channels };
}
