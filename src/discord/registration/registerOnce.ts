import { REST } from 'discord.js';
import type { Log } from '#discord/edgeOptions.ts';
import { toStartError } from '#discord/toStartError.ts';
import type { Command } from '#model/command.ts';
import type { ServerCommand } from '#model/serverCommand.ts';
import { registerCommands } from './registerCommands.ts';

export type RegisterOptions = {
  readonly token: string;
  readonly commands: readonly (Command | ServerCommand)[];
  readonly log: Log;
  readonly guildId?: string | undefined;
  readonly api?: string | undefined;
};

/** Registers the commands without connecting, for a deployment that does it apart. Throws an error that says what to do. */
export async function registerOnce({ token, commands, log, guildId, api }: RegisterOptions): Promise<void> {
  const rest = new REST(api ? { api } : {}).setToken(token);
  try {
    await registerCommands(commands, { rest, guildId, log });
    log.info({ commands: commands.length }, 'the commands are registered');
  } catch (error) {
    throw toStartError(error);
  }
}
