import type { Command } from '#model/command.ts';
import type { Servers } from '#model/server.ts';
import type { About, ServerCommand } from '#model/serverCommand.ts';

/** What interactions and messages are answered from. */
export type EdgeOptions = {
  readonly commands: readonly Command[];
  readonly serverCommands: readonly ServerCommand[];
  readonly servers: Servers;
  readonly about: () => About;
  readonly log: Log;
  /** Hears of every answer, for whoever counts; `name` is that of a command or button, never anything that was typed. */
  readonly count?: ((kind: InteractionKind, name: string, outcome: Outcome, seconds: number) => void) | undefined;
  /** Fetches a file that a member attached. */
  readonly download: (url: string) => Promise<Uint8Array>;
};

export type InteractionKind = 'command' | 'autocomplete' | 'button' | 'menu' | 'modal' | 'mention';

/** How it went: answered, answered when Discord no longer waited for it, or not answered for an error. */
export type Outcome = 'ok' | 'late' | 'failed';

/** What a line of the log is about: ids and names of commands, never content and never a token. */
export type LogFields = Readonly<Record<string, string | number | undefined>> & { readonly error?: string };

type Write = (about: LogFields, message: string) => void;

/** The part of a logger that the edge needs; pino, or any of the usual ones. */
export type Log = { readonly info: Write; readonly warn: Write; readonly error: Write };
