import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Servers } from '#model/server.ts';
import { keepOpen } from './keepOpen.ts';
import { nowhere } from './nowhere.ts';
import { type OpenServer, openServer } from './openServer.ts';
import { reminders } from './reminders.ts';
import type { ServerOptions } from './serverOptions.ts';

export type OpenServers = Servers & {
  /** What is due once a day: reminders of deadlines, and the deletion of servers that left. */
  readonly daily: () => Promise<void>;
  /** Waits for what is being written. */
  readonly close: () => Promise<void>;
};

/** The data of a server that removed the bot are kept for so many days, in case it was a mistake. */
export const DAYS_KEPT = 30;
const DAY = 86_400_000;

/** Opens the servers of the bot. Every server has a folder of its own, and nothing of one is ever seen by another. */
export async function openServers(options: ServerOptions): Promise<OpenServers> {
  await mkdir(options.folder, { recursive: true });
  const { of, close, closeAll } = keepOpen((id) => openServer(checked(id), options));
  const onDisk = async () => (await readdir(options.folder)).filter((name) => ID.test(name));
  const note = async (id: string, left: boolean) => {
    const server = (await onDisk()).includes(id) ? await of(id) : undefined;
    if (server && left === (server.state().leftOn === undefined)) await server.markLeft(left);
  };
  return {
    nowhere: nowhere(options),
    of,
    present: async (ids) => {
      for (const id of await onDisk()) await note(id, !ids.includes(id));
    },
    joined: (id) => note(id, false),
    left: (id) => note(id, true),
    daily: async () => {
      for (const id of await onDisk()) {
        const server = await of(id);
        if (!isOver(server, options.now())) await remind(server, options);
        else await close(id, () => rm(join(options.folder, id), { recursive: true, force: true }));
      }
    },
    close: closeAll,
  };
}

/** Discord's numbers and nothing else: they become names of folders. */
const ID = /^\d{15,21}$/u;

function checked(id: string): string {
  if (ID.test(id)) return id;
  throw new Error(`Cannot open server "${id}": its number must have 15 to 21 digits`);
}

function isOver(server: OpenServer, now: Date): boolean {
  const { leftOn } = server.state();
  return leftOn !== undefined && now.getTime() - Date.parse(leftOn) > DAYS_KEPT * DAY;
}

async function remind(server: OpenServer, { announce }: ServerOptions): Promise<void> {
  const due = reminders(server.state(), server.corpus());
  for (const { channelId, answer } of due) announce({ serverId: server.id, channelId, answer });
  if (due.length > 0) await server.markReminded(due.flatMap(({ marks }) => marks));
}
