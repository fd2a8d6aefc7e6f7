import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { Refusal } from '#model/refusal.ts';
import { createFileAdapter } from './createFileAdapter.ts';
import { fileNameOf } from './fileNameOf.ts';
import { RECORD_FORMAT } from './recordFormat.ts';

export type ReadFolder = { readonly records: readonly ArticleRecord[]; readonly problems: readonly string[] };

/** All articles kept in a folder, and a message for each file that cannot be read. Refused if there is no such folder. */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const names = (await listNames(folder)).filter((name) => /^[^.].*\.json$/u.test(name)).sort();
  const read = await Promise.all(names.map((name) => readRecord(join(folder, name))));
  return {
    records: read.filter((one) => typeof one !== 'string'),
    problems: read.filter((one) => typeof one === 'string'),
  };
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such folder' : message;
    throw new Refusal('operator', `Cannot open the articles in "${folder}": ${reason}`, { cause: error });
  }
}

/** The record, or what is wrong with its file. */
async function readRecord(path: string): Promise<ArticleRecord | string> {
  try {
    const record = await createFileAdapter(path, RECORD_FORMAT).read();
    if (!record) throw new Refusal('operator', 'it is empty');
    const expected = fileNameOf(record.article.id);
    if (expected !== basename(path))
      throw new Refusal('operator', `it holds article "${record.article.id}", whose file is "${expected}"`);
    return record;
  } catch (error) {
    return `Cannot open "${path}": ${(error as Error).message}`;
  }
}
