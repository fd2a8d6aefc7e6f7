import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Low } from 'lowdb';
import { createQueue } from '#model/queue.ts';
import { Refusal } from '#model/refusal.ts';
import { NEW_SERVER, type ServerState } from '#model/serverState.ts';
import { createFileAdapter } from './createFileAdapter.ts';
import { SERVER_STATE_FORMAT } from './serverStateFormat.ts';

export type ServerStateFile = {
  readonly state: () => ServerState;
  /** Resolves when the change would outlast a power cut. The state itself is changed at once. */
  readonly update: (change: (state: ServerState) => ServerState) => Promise<void>;
  /** Resolves when nothing is being written. */
  readonly settled: () => Promise<void>;
  /** What could not be read; that file is kept as `NAME.broken`. */
  readonly problem?: string;
};

/**
 * Opens the file of a server's settings, reports and watches; a server without one is a new one. Changes that come
 * while one is being written are written together. The server's folder of articles, which is locked, is the lock of
 * this file too.
 */
export async function openServerState(path: string): Promise<ServerStateFile> {
  const low = new Low<ServerState>(createFileAdapter(path, SERVER_STATE_FORMAT), NEW_SERVER);
  const problem = existsSync(path) ? await readInto(low, path) : undefined;
  const inTurn = createQueue();
  let waiting: Promise<void> | undefined;
  const write = () => {
    waiting = undefined;
    return low.write();
  };
  return {
    state: () => low.data,
    update: (change) => {
      low.data = change(low.data);
      waiting ??= inTurn(write);
      return waiting;
    },
    settled: () => inTurn(async () => undefined),
    ...(problem && { problem }),
  };
}

async function readInto(low: Low<ServerState>, path: string): Promise<string | undefined> {
  try {
    await low.read();
    return undefined;
  } catch (error) {
    await rename(path, `${path}.broken`);
    return `Cannot open "${path}" (kept as "${path}.broken"): ${(error as Error).message}`;
  }
}

/** Looks into the file of a server without opening it for writing, so that a running bot is not disturbed. */
export async function readServerState(path: string): Promise<ServerState> {
  try {
    return (await createFileAdapter(path, SERVER_STATE_FORMAT).read()) ?? NEW_SERVER;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NEW_SERVER;
    throw new Refusal('operator', `Cannot open "${path}": ${(error as Error).message}`, { cause: error });
  }
}
