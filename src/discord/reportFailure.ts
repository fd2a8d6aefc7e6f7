import { DiscordAPIError, type Interaction, Message, RESTJSONErrorCodes } from 'discord.js';
import type { Outcome } from '#model/counts.ts';
import { faultText } from '#model/faultText.ts';
import { notice } from '#present/notice.ts';
import { isTooLate } from './isTooLate.ts';
import type { Log, LogFields } from './log.ts';
import { messageReply } from './messageReply.ts';
import { reply } from './reply.ts';

const SORRY = 'Sorry, something went wrong here. It was written down; please try again.';

/**
 * The one place where a failed interaction or question ends: a line in the log, and an apology, which only the asker
 * sees where Discord can do that. A completion that comes too late is dropped without a word, as the member typed on.
 */
export async function reportFailure(error: unknown, asked: Interaction | Message, log: Log): Promise<Outcome> {
  const about = subject(asked);
  if (isTooLate(error)) {
    if (asked instanceof Message || !asked.isAutocomplete()) log.warn(about, 'an answer came too late for Discord');
    return 'late';
  }
  if (isForbidden(error)) {
    log.warn(about, 'the bot may not write where it was asked');
  } else {
    log.error({ ...about, error: withoutContent(error) }, 'a question could not be answered');
    await apologise(asked).catch(() => log.warn(about, 'no apology got through'));
  }
  return 'failed';
}

function isForbidden(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return error.code === RESTJSONErrorCodes.MissingPermissions || error.code === RESTJSONErrorCodes.MissingAccess;
}

async function apologise(asked: Interaction | Message): Promise<void> {
  const sorry = notice(SORRY);
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
