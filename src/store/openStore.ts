import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { createQueue } from '#model/queue.ts';
import { Refusal } from '#model/refusal.ts';
import { checkRecord } from './checkRecord.ts';
import { createFileAdapter } from './createFileAdapter.ts';
import { fileNameOf } from './fileNameOf.ts';
import { lockFolder } from './lockFolder.ts';
import { type ReadFolder, readFolder } from './readFolder.ts';
import { RECORD_FORMAT } from './recordFormat.ts';
import type { Store } from './store.ts';

type Unlock = () => Promise<void>;

/**
 * Opens a folder of articles, one lowdb file each. With `writable` the folder is created if it is missing and locked
 * against other writers until close; without, it must exist and is never written. A file that is corrupt, foreign or of
 * another version becomes one of the store's problems; were its article put again, it is kept as `NAME.broken`.
 */
export async function openStore(folder: string, options: { readonly writable?: boolean } = {}): Promise<Store> {
  if (!options.writable) return createStore(folder, await readFolder(folder));
  const unlock = await lockFolder(folder);
  try {
    await removeUnfinished(folder);
    return createStore(folder, await readFolder(folder), unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

function createStore(folder: string, read: ReadFolder, unlock?: Unlock): Store {
  const byId = new Map(read.records.map((record) => [record.article.id, record]));
  let sorted: readonly ArticleRecord[] | undefined;
  const records = () => {
    sorted ??= [...byId.values()].sort(byArticleId);
    return sorted;
  };
  const { change, close } = createChanges(folder, unlock);
  return {
    records,
    record: (articleId) => byId.get(articleId),
    articles: () => records().map(({ article }) => article),
    problems: read.problems,
    put: async (record) => {
      refuseUnsound(record);
      await change(async () => {
        await writeRecord(folder, record, byId.has(record.article.id));
        byId.set(record.article.id, record);
        sorted = undefined;
      });
    },
    remove: async (articleId) => {
      if (!byId.has(articleId)) return false;
      await change(async () => {
        await rm(join(folder, fileNameOf(articleId)), { force: true });
        byId.delete(articleId);
        sorted = undefined;
      });
      return true;
    },
    close,
  };
}

/** One change after the other, while the folder is ours. */
function createChanges(folder: string, unlock: Unlock | undefined) {
  const inTurn = createQueue();
  let open = unlock !== undefined;
  const change = async (step: () => Promise<void>): Promise<void> => {
    const why = unlock ? 'it is closed' : 'it was opened for reading only';
    if (!open) throw new Refusal('operator', `Cannot change "${folder}": ${why}`);
    await inTurn(step);
  };
  const close = async (): Promise<void> => {
    if (open && unlock) {
      open = false;
      await inTurn(unlock);
    }
  };
  return { change, close };
}

function refuseUnsound(record: ArticleRecord): void {
  const [problem] = checkRecord(record);
  if (problem) throw new Refusal('member', `Cannot keep article "${record.article.id}": ${problem}`);
}

/** `known` says whether the article was opened; a file of its name that was not is kept as `NAME.broken`. */
async function writeRecord(folder: string, record: ArticleRecord, known: boolean): Promise<void> {
  const path = join(folder, fileNameOf(record.article.id));
  try {
    if (!known) await keepBroken(path);
    await new Low(createFileAdapter(path, RECORD_FORMAT), record).write();
  } catch (error) {
    // Neither the file's name nor the system's message, which holds it: it is made of a title that a member typed.
    const { code, name } = error as NodeJS.ErrnoException;
    throw new Refusal('operator', `Cannot keep an article in "${folder}": ${code ?? name}`, { cause: error });
  }
}

/** A file that could not be opened may hold what nobody else does: it makes room, but is kept. */
async function keepBroken(path: string): Promise<void> {
  await rename(path, `${path}.broken`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** What a writer that was cut off left behind. */
async function removeUnfinished(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.endsWith('.unfinished'));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

/** Sorts records by their article's id, the same on every machine. */
function byArticleId(a: ArticleRecord, b: ArticleRecord): number {
  return a.article.id < b.article.id ? -1 : 1;
}
