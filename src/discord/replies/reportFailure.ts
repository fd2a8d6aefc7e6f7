import { DiscordAPIError, type Interaction, Message, RESTJSONErrorCodes } from 'discord.js';
import type { EdgeOptions, LogFields, Outcome } from '#discord/edgeOptions.ts';
import { serverOf } from '#discord/serverOf.ts';
import { describeForLog } from '#model/refusal.ts';
import type { Servers } from '#model/server.ts';
import { renderRemark } from '#present/discord/renderNotice.ts';
import { phrasesFor } from '#wording/phrasesOf.ts';
import { toMessageReply, toReply } from './toReply.ts';

type FailureOptions = Pick<EdgeOptions, 'log' | 'servers'>;

/**
 * The one place in which a failed interaction or question ends: a line in the log, and an apology, which only the asker
 * sees if Discord can do that. A completion that comes too late is dropped without a word, as the member typed on.
 */
export async function reportFailure(
  error: unknown,
  asked: Interaction | Message,
  options: FailureOptions,
): Promise<Outcome> {
  const { log, servers } = options;
  const about = logFieldsOf(asked);
  if (isTooLate(error)) {
    if (asked instanceof Message || !asked.isAutocomplete()) log.warn(about, 'an answer came too late for Discord');
    return 'late';
  }
  if (isForbidden(error)) {
    log.warn(about, 'the bot may not write where it was asked');
  } else {
    log.error({ ...about, error: traceOf(error) }, 'a question could not be answered');
    await apologise(asked, servers).catch(() => log.warn(about, 'no apology got through'));
  }
  return 'failed';
}

function isForbidden(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return error.code === RESTJSONErrorCodes.MissingPermissions || error.code === RESTJSONErrorCodes.MissingAccess;
}

async function apologise(asked: Interaction | Message, servers: Servers): Promise<void> {
  const server = await serverOf(asked, servers).catch(() => servers.starterServer);
  const sorry = renderRemark(phrasesFor(server).edge.sorry);
  if (asked instanceof Message) {
    await asked.reply(toMessageReply(sorry));
  } else if (asked.isRepliable()) {
    const acknowledged = asked.replied || asked.deferred;
    await (acknowledged ? asked.followUp(toReply(sorry, true)) : asked.reply(toReply(sorry, true)));
  }
}

function logFieldsOf(asked: Interaction | Message): LogFields {
  if (asked instanceof Message) return { message: asked.id };
  const command = asked.isCommand() || asked.isAutocomplete() ? { command: asked.commandName } : {};
  return { interaction: asked.id, ...command };
}

/** Where it happened, without the message: that can quote what a member typed, or the address with its token. */
function traceOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /u.test(line));
  return [describeForLog(error), ...frames.map((frame) => frame.trim())].join('\n');
}

/** Whether Discord refused an answer since the 3 seconds were over or it had one already. Nobody can be told then. */
function isTooLate(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  const { code } = error;
  return (
    code === RESTJSONErrorCodes.UnknownInteraction || code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
