import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { Refusal } from '#model/refusal.ts';
import { serialize } from '#model/serialize.ts';
import { fileNameOf } from './fileNameOf.ts';
import { recordFile } from './recordFile.ts';

/** Changes the files of a locked folder, one change after the other. */
export type FolderWriter = {
  /** `known` says whether the article was opened; a file of its name that was not is kept as `NAME.broken`. */
  readonly write: (record: ArticleRecord, known: boolean) => Promise<void>;
  readonly erase: (articleId: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export function createFolderWriter(folder: string, unlock: () => Promise<void>): FolderWriter {
  let open = true;
  const inTurn = serialize((work: () => Promise<void>) => work());
  const change = async (work: () => Promise<void>): Promise<void> => {
    if (!open) throw new Refusal('operator', `Cannot change "${folder}": it is closed`);
    await inTurn(work);
  };
  const pathOf = (articleId: string) => join(folder, fileNameOf(articleId));
  return {
    write: (record, known) => change(() => writeRecord(pathOf(record.article.id), record, known)),
    erase: (articleId) => change(() => rm(pathOf(articleId), { force: true })),
    close: async () => {
      if (!open) return;
      open = false;
      await inTurn(unlock);
    },
  };
}

async function writeRecord(path: string, record: ArticleRecord, known: boolean): Promise<void> {
  try {
    if (!known) await keepBroken(path);
    await new Low(recordFile(path), record).write();
  } catch (error) {
    // Neither the file's name nor the system's message, which holds it: it is made of a title that a member typed.
    const { code, name } = error as NodeJS.ErrnoException;
    throw new Refusal('operator', `Cannot keep an article in "${dirname(path)}": ${code ?? name}`, { cause: error });
  }
}

/** A file that could not be opened may hold what nobody else does: it makes room, but is kept. */
async function keepBroken(path: string): Promise<void> {
  await rename(path, `${path}.broken`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
