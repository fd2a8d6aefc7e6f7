import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '#model/refusal.ts';

export type ServerFolders = {
  /** The servers that have a folder. */
  readonly ids: () => Promise<readonly string[]>;
  /** Refuses an id that is no number of Discord's. */
  readonly pathOf: (id: string) => string;
  readonly remove: (id: string) => Promise<void>;
};

/** Discord's numbers and nothing else: they become names of folders. */
const ID = /^\d{15,21}$/u;

/** The folder that holds one folder a server; it is made if it is missing. */
export async function openServerFolders(folder: string): Promise<ServerFolders> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Refusal('operator', `Cannot write to folder "${folder}": ${(error as Error).message}`, { cause: error });
  }
  const pathOf = (id: string) => {
    if (ID.test(id)) return join(folder, id);
    throw new Refusal('operator', `Cannot open server "${id}": its number must have 15 to 21 digits`);
  };
  return {
    ids: async () => (await readdir(folder)).filter((name) => ID.test(name)),
    pathOf,
    remove: (id) => rm(pathOf(id), { recursive: true, force: true }),
  };
}
