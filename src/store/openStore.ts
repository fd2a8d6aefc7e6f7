import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { Refusal } from '#model/refusal.ts';
import { checkRecord } from './checkRecord.ts';
import { createFolderWriter, type FolderWriter } from './createFolderWriter.ts';
import { lockFolder } from './lockFolder.ts';
import { type ReadFolder, readFolder } from './readFolder.ts';
import type { Store } from './store.ts';

/**
 * Opens a folder of articles, one lowdb file each. With `writable` the folder is created where it is missing and locked
 * against other writers until close; without, it must exist and is never written. A file that is corrupt, foreign or of
 * another version becomes one of the store's problems; were its article put again, it is kept as `NAME.broken`.
 */
export async function openStore(folder: string, options: { readonly writable?: boolean } = {}): Promise<Store> {
  if (!options.writable) return storeOf(await readFolder(folder), readOnly(folder));
  const unlock = await lockFolder(folder);
  try {
    await sweep(folder);
    return storeOf(await readFolder(folder), createFolderWriter(folder, unlock));
  } catch (error) {
    await unlock();
    throw error;
  }
}

function storeOf(read: ReadFolder, writer: FolderWriter): Store {
  const byId = new Map(read.records.map((record) => [record.article.id, record]));
  let sorted: readonly ArticleRecord[] | undefined;
  const records = () => {
    sorted ??= [...byId.values()].sort(byArticleId);
    return sorted;
  };
  return {
    records,
    record: (articleId) => byId.get(articleId),
    articles: () => records().map(({ article }) => article),
    facts: () => records().flatMap(({ facts }) => facts),
    problems: read.problems,
    put: async (record) => {
      refuseUnsound(record);
      await writer.write(record, byId.has(record.article.id));
      byId.set(record.article.id, record);
      sorted = undefined;
    },
    remove: async (articleId) => {
      if (!byId.has(articleId)) return false;
      await writer.erase(articleId);
      sorted = undefined;
      return byId.delete(articleId);
    },
    close: writer.close,
  };
}

function refuseUnsound(record: ArticleRecord): void {
  const [problem] = checkRecord(record);
  if (problem) throw new Refusal('member', `Cannot keep article "${record.article.id}": ${problem}`);
}

function readOnly(folder: string): FolderWriter {
  const refuse = () =>
    Promise.reject(new Refusal('operator', `Cannot change "${folder}": it was opened for reading only`));
  return { write: refuse, erase: refuse, close: () => Promise.resolve() };
}

/** What a writer that was cut off left behind. */
async function sweep(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.endsWith('.unfinished'));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

/** Sorts records by their article's id, the same on every machine. */
function byArticleId(a: ArticleRecord, b: ArticleRecord): number {
  return a.article.id < b.article.id ? -1 : 1;
}
