import { ApplicationIntegrationType, type Interaction, Message } from 'discord.js';
import type { Server, Servers } from '#model/server.ts';

/**
 * The server whose articles are asked. A member may bring Footnote along to a server that did not
 * invite it; that server is none of ours.
 */
export async function serverOf(asked: Interaction | Message, servers: Servers): Promise<Server> {
  const { guildId } = asked;
  if (guildId === null) return servers.starterServer;
  if (asked instanceof Message) return servers.of(guildId);
  const installed = asked.authorizingIntegrationOwners?.[ApplicationIntegrationType.GuildInstall];
  return installed === guildId ? servers.of(guildId) : servers.starterServer;
}
