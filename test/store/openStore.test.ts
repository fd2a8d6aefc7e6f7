import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '#store/openStore.ts';
import { newFolder } from '../support/newFolder.ts';
import { recordOf } from './recordOf.ts';
import { storeContract } from './storeContract.ts';

storeContract('a folder', async () => {
  const folder = join(newFolder(), 'servers', 'one');
  return () => openStore(folder, { writable: true });
});

/** A folder that holds the article "quay", and is closed. */
async function folderWithQuay(): Promise<string> {
  const folder = newFolder();
  const store = await openStore(folder, { writable: true });
  await store.put(recordOf('quay'));
  await store.close();
  return folder;
}

describe('openStore', () => {
  test('leaves one file an article and nothing else', async () => {
    expect(await readdir(await folderWithQuay())).toEqual(['quay.json']);
  });

  test('writes the same bytes for the same record', async () => {
    const folder = await folderWithQuay();
    const before = await readFile(join(folder, 'quay.json'), 'utf8');
    const store = await openStore(folder, { writable: true });
    for (const record of store.records()) await store.put(record);
    await store.close();
    expect(await readFile(join(folder, 'quay.json'), 'utf8')).toBe(before);
  });

  test.each([
    ['cut short', (json: string) => json.slice(0, -40), 'it is not JSON, or was cut short'],
    ['empty', () => '', 'it is not JSON, or was cut short'],
    ['foreign', () => '{"name":"left-pad"}', 'it is no article of Footnote'],
    ['no object', () => 'null', 'it is no article of Footnote'],
    [
      'newer',
      (json: string) => json.replace('"version":1', '"version":2'),
      'it has version 2, and this Footnote reads version 1',
    ],
    [
      'without facts',
      (json: string) => json.replace('"facts":', '"fictions":'),
      'its "facts" is not as Footnote writes it',
    ],
    [
      'a fact without a certainty',
      (json: string) => json.replace('"certainty"', '"c"'),
      'its "facts[0]" is not as Footnote writes it',
    ],
    [
      'changed by hand',
      (json: string) => json.replace('Now Mara', 'Now Lara'),
      'fact quay:holdsPost:4-22: subject is "Mara Quill" where the article says "Lara Quill"',
    ],
    [
      'renamed',
      (json: string) => json.replaceAll('"quay', '"pier'),
      'it holds article "pier", whose file is "pier.json"',
    ],
  ])(
    'names a file that is %s, opens the rest, and keeps it when its article is put again',
    async (_, spoil, problem) => {
      const folder = await folderWithQuay();
      const path = join(folder, 'quay.json');
      const spoilt = spoil(await readFile(path, 'utf8'));
      await writeFile(path, spoilt);
      const store = await openStore(folder, { writable: true });
      await store.put(recordOf('rest'));
      expect(store.problems).toEqual([`Cannot open "${path}": ${problem}`]);
      await store.put(recordOf('quay'));
      expect(store.articles().map(({ id }) => id)).toEqual(['quay', 'rest']);
      await store.close();
      expect(await readFile(`${path}.broken`, 'utf8')).toBe(spoilt);
    },
  );

  test('opened for reading only, refuses changes and needs no lock', async () => {
    const folder = await folderWithQuay();
    const writer = await openStore(folder, { writable: true });
    const reader = await openStore(folder);
    expect(reader.articles()).toHaveLength(1);
    await expect(reader.put(recordOf('quay'))).rejects.toThrow(
      `Cannot change "${folder}": it was opened for reading only`,
    );
    await expect(reader.remove('quay')).rejects.toThrow('for reading only');
    await writer.close();
  });

  test('opened for reading only, refuses a folder that is not there', async () => {
    const folder = join(newFolder(), 'missing');
    await expect(openStore(folder)).rejects.toThrow(`Cannot open the articles in "${folder}": there is no such folder`);
  });

  test('refuses a second writer until the first has closed', async () => {
    const folder = newFolder();
    const first = await openStore(folder, { writable: true });
    await expect(openStore(folder, { writable: true })).rejects.toThrow(
      `Cannot write to folder "${folder}": process ${process.pid} is writing to it`,
    );
    await first.close();
    await (await openStore(folder, { writable: true })).close();
  });

  test.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, since: Date.now() })],
    ['an earlier process of the same number', JSON.stringify({ pid: process.pid, since: Date.now() - 3_600_000 * 5 })],
    ['a process of before the machine started', JSON.stringify({ pid: process.ppid, since: 1 })],
    ['a writer cut off while locking', ''],
  ])('takes over the lock of %s, and clears what it left unfinished', async (_, lock) => {
    const folder = await folderWithQuay();
    await writeFile(join(folder, '.lock'), lock);
    await writeFile(join(folder, '.quay.json.7.unfinished'), '{"vers');
    const store = await openStore(folder, { writable: true });
    expect(store.articles()).toHaveLength(1);
    await store.close();
    expect(await readdir(folder)).toEqual(['quay.json']);
  });

  test('leaves the lock of a living process alone', async () => {
    const folder = newFolder();
    await writeFile(join(folder, '.lock'), JSON.stringify({ pid: process.ppid, since: Date.now() }));
    await expect(openStore(folder, { writable: true })).rejects.toThrow(`process ${process.ppid} is writing to it`);
    expect(await readdir(folder)).toEqual(['.lock']);
  });

  test('says why a folder cannot be made', async () => {
    const file = join(newFolder(), 'file');
    await writeFile(file, '');
    await expect(openStore(join(file, 'folder'), { writable: true })).rejects.toThrow(
      `Cannot write to folder "${join(file, 'folder')}": part of its path is a file, not a folder`,
    );
    await expect(openStore(file, { writable: true })).rejects.toThrow('there is a file of that name');
  });

  test.runIf(process.getuid?.() !== 0)(
    'says that a folder cannot be written (not as root, who may write all)',
    async () => {
      const folder = join(newFolder(), 'closed');
      await mkdir(folder);
      await chmod(folder, 0o500);
      await expect(openStore(folder, { writable: true })).rejects.toThrow('permission denied');
    },
  );

  test('keeps what it has when a write fails', async () => {
    const folder = await folderWithQuay();
    const store = await openStore(folder, { writable: true });
    await mkdir(join(folder, `.quay.json.${process.pid}.unfinished`));
    await expect(store.put(recordOf('quay', { title: 'New' }))).rejects.toThrow(
      `Cannot keep an article in "${folder}": EISDIR`,
    );
    expect(store.record('quay')?.article.title).toBeUndefined();
    await store.put(recordOf('pier'));
    await store.close();
    expect((await openStore(folder)).articles().map(({ id }) => id)).toEqual(['pier', 'quay']);
  });
});
