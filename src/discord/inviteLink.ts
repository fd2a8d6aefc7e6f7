import { PERMISSIONS } from './permissions.ts';

/** `bot` makes it a member that can be mentioned, `applications.commands` brings the commands. */
const SCOPES = 'bot applications.commands';

/** The address at which somebody who manages a server adds the bot to it. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({ client_id: applicationId, scope: SCOPES, permissions: String(PERMISSIONS) });
  return `https://discord.com/oauth2/authorize?${query}`;
}
