import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, RESTJSONErrorCodes } from 'discord.js';
import { Refusal } from '#model/refusal.ts';

const PORTAL = 'https://discord.com/developers/applications';

/** What to tell whoever starts the bot when Discord does not take it: what is wrong and what to do, never the token. */
export function toStartError(error: unknown, invite?: string): Error {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return toTokenError();
  if (error instanceof DiscordAPIError && error.status === 401) return toTokenError();
  if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess) {
    const remedy = invite ? `; invite it there with ${invite}` : '';
    return new Refusal(
      'operator',
      `Cannot register the commands: the bot may not do that in the server of DISCORD_GUILD_ID${remedy}`,
    );
  }
  const reason = error instanceof Error ? `${error.message || error.name}${causeOf(error)}` : String(error);
  return new Refusal('operator', `Cannot start on Discord: ${reason}`);
}

function toTokenError(): Error {
  return new Refusal(
    'operator',
    `Cannot start on Discord: it refuses the token in DISCORD_TOKEN. Copy it again from the page "Bot" of your application at ${PORTAL}`,
  );
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? ` (${cause.message})` : '';
}
