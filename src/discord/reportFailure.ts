import { DiscordAPIError, type Interaction, Message, RESTJSONErrorCodes } from 'discord.js';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Outcome } from '#model/counts.ts';
import { faultText } from '#model/faultText.ts';
import type { Servers } from '#model/server.ts';
import { notice } from '#present/notice.ts';
import type { EdgeOptions } from './edgeOptions.ts';
import { isTooLate } from './isTooLate.ts';
import type { LogFields } from './log.ts';
import { messageReply } from './messageReply.ts';
import { reply } from './reply.ts';
import { serverOf } from './serverOf.ts';

type FailureOptions = Pick<EdgeOptions, 'log' | 'servers'>;

/**
 * The one place where a failed interaction or question ends: a line in the log, and an apology, which only the asker
 * sees where Discord can do that. A completion that comes too late is dropped without a word, as the member typed on.
 */
export async function reportFailure(
  error: unknown,
  asked: Interaction | Message,
  options: FailureOptions,
): Promise<Outcome> {
  const { log, servers } = options;
  const about = subject(asked);
  if (isTooLate(error)) {
    if (asked instanceof Message || !asked.isAutocomplete()) log.warn(about, 'an answer came too late for Discord');
    return 'late';
  }
  if (isForbidden(error)) {
    log.warn(about, 'the bot may not write where it was asked');
  } else {
    log.error({ ...about, error: withoutContent(error) }, 'a question could not be answered');
    await apologise(asked, servers).catch(() => log.warn(about, 'no apology got through'));
  }
  return 'failed';
}

function isForbidden(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return error.code === RESTJSONErrorCodes.MissingPermissions || error.code === RESTJSONErrorCodes.MissingAccess;
}

async function apologise(asked: Interaction | Message, servers: Servers): Promise<void> {
  const server = await serverOf(asked, servers).catch(() => servers.nowhere);
  const sorry = notice(phrasesOf(server.state().settings.language).edge.sorry);
  if (asked instanceof Message) {
    await asked.reply(messageReply(sorry));
  } else if (asked.isRepliable()) {
    const acknowledged = asked.replied || asked.deferred;
    await (acknowledged ? asked.followUp(reply(sorry, true)) : asked.reply(reply(sorry, true)));
  }
}

function subject(asked: Interaction | Message): LogFields {
  if (asked instanceof Message) return { message: asked.id };
  const command = asked.isCommand() || asked.isAutocomplete() ? { command: asked.commandName } : {};
  return { interaction: asked.id, ...command };
}

/** Where it happened, without the message: that can quote what a member typed, or the address with its token. */
function withoutContent(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /u.test(line));
  return [faultText(error), ...frames.map((frame) => frame.trim())].join('\n');
}
