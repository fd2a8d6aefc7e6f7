import type { Command } from '#model/command.ts';
import type { Counts } from '#model/counts.ts';
import type { Servers } from '#model/server.ts';
import type { About, ServerCommand } from '#model/serverCommand.ts';
import type { Log } from './log.ts';

/** What interactions and messages are answered from. */
export type EdgeOptions = {
  readonly commands: readonly Command[];
  readonly serverCommands: readonly ServerCommand[];
  readonly servers: Servers;
  readonly about: () => About;
  readonly log: Log;
  /** Hears of every answer, for whoever counts. */
  readonly counts?: Counts | undefined;
  /** Fetches a file that a member attached. */
  readonly download: (url: string) => Promise<Uint8Array>;
};
