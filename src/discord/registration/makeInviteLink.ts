import { PermissionFlagsBits } from 'discord.js';

/** `bot` makes it a member that can be mentioned, `applications.commands` brings the commands. */
const SCOPES = 'bot applications.commands';

/**
 * What the bot needs on a server. Commands need nothing; questions that mention it are messages like others, to be
 * seen and replied to where they stand.
 */
const PERMISSIONS: bigint =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** The address at which somebody who manages a server adds the bot to it. */
export function makeInviteLink(applicationId: string): string {
  const query = new URLSearchParams({ client_id: applicationId, scope: SCOPES, permissions: String(PERMISSIONS) });
  return `https://discord.com/oauth2/authorize?${query}`;
}
