import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { newFolder } from '../support/newFolder.ts';
import { openTestServers } from '../support/openTestServers.ts';

const SCRIPT = fileURLToPath(new URL('./addForever.mjs', import.meta.url));
const ID = '200000000000000001';
const OTHER = '200000000000000002';
/** FOOTNOTE_SWEEP=all kills more often, for when nobody waits. */
const KILLS = process.env.FOOTNOTE_SWEEP === 'all' ? 20 : 1;

let opened: Awaited<ReturnType<typeof openTestServers>> | undefined;
afterEach(async () => {
  await opened?.servers.close();
  opened = undefined;
});

const open = async (...options: Parameters<typeof openTestServers>) => {
  opened = await openTestServers(...options);
  return opened.servers;
};

/** How many articles it says it has kept when it is killed, some milliseconds after it said so for the fourth time. */
async function keptUntilKilled(child: ChildProcess, milliseconds: number): Promise<number> {
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    said.push(line);
    if (said.length === 4) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  }
  return Number(said.at(-1)) + 1;
}

test('a process that is killed while it adds articles loses none that it acknowledged', {
  timeout: 60_000,
}, async () => {
  const folder = newFolder();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(process.execPath, [SCRIPT, folder, ID], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [kept] = await Promise.all([keptUntilKilled(child, (kill * 7) % 13), once(child, 'exit')]);
    expect(kept).toBeGreaterThan(kill * 3);
    const server = await (await open({ folder })).of(ID);
    expect(opened?.servers.problems()).toEqual([]);
    expect(server.ownArticles().length).toBeGreaterThanOrEqual(kept);
    expect(server.state().watches.length).toBeGreaterThanOrEqual(Math.min(kept, 50));
    await opened?.servers.close();
    expect((await readdir(join(folder, ID, 'articles'))).filter((name) => /unfinished|broken/u.test(name))).toEqual([]);
  }
});

describe('one server that cannot be opened', () => {
  const locked = async () => {
    const folder = newFolder();
    await mkdir(join(folder, OTHER, 'articles'), { recursive: true });
    const lock = JSON.stringify({ pid: process.ppid, since: Date.now() });
    await writeFile(join(folder, OTHER, 'articles', '.lock'), lock);
    return open({ folder });
  };

  test('keeps the others from nothing', async () => {
    const servers = await locked();
    const server = await servers.of(ID);
    await servers.notePresent([]);
    await servers.runDaily();
    expect(server.state().leftOn).toBeDefined();
    expect(opened?.failures).toHaveLength(2);
    await expect(servers.of(OTHER)).rejects.toThrow('is writing to it');
  });

  test('is opened once it can be', async () => {
    const servers = await locked();
    await expect(servers.of(OTHER)).rejects.toThrow('is writing to it');
    const lock = join(opened?.folder ?? '', OTHER, 'articles', '.lock');
    await writeFile(lock, JSON.stringify({ pid: 2 ** 22 + 1, since: Date.now() }));
    expect((await servers.of(OTHER)).ownArticles()).toEqual([]);
  });
});

test.each(['..', '1', 'a/b', '20000000000000000x', ''])('a server is named by a number, not by %j', async (id) => {
  await expect((await open({ folder: newFolder() })).of(id)).rejects.toThrow('Cannot open server');
});

test('a file of settings that is broken is kept, and told', async () => {
  const folder = newFolder();
  await mkdir(join(folder, ID), { recursive: true });
  await writeFile(join(folder, ID, 'server.json'), '{"version":1,"settings"');
  const servers = await open({ folder });
  expect((await servers.of(ID)).state().settings.starter).toBe(true);
  expect(servers.problems()).toEqual([expect.stringContaining('it is not JSON, or was cut short')]);
  expect(await readdir(join(folder, ID))).toContain('server.json.broken');
});

test('many servers are asked, and the first of them still knows its settings', async () => {
  const servers = await open({ folder: newFolder() });
  await (await servers.of(ID)).change.set({ language: 'de' });
  for (let i = 0; i < 210; i += 1) await servers.of(String(300000000000000000n + BigInt(i)));
  expect((await servers.of(ID)).state().settings.language).toBe('de');
});
