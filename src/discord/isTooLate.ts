import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Whether Discord refused an answer since the 3 seconds were over or it had one already. Nobody can be told then. */
export function isTooLate(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  const { code } = error;
  return (
    code === RESTJSONErrorCodes.UnknownInteraction || code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
