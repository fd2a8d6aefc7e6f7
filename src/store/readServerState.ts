import { NEW_SERVER, type ServerState } from '#model/serverState.ts';
import { durableFile } from './durableFile.ts';
import { serverStateFormat } from './serverStateFormat.ts';

/** Looks into the file of a server without opening it for writing, so that a running bot is not disturbed. */
export async function readServerState(path: string): Promise<ServerState> {
  try {
    return (await durableFile(path, serverStateFormat).read()) ?? NEW_SERVER;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NEW_SERVER;
    throw new Error(`Cannot open "${path}": ${(error as Error).message}`, { cause: error });
  }
}
