import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { PATHS } from '#app/paths.ts';
import { openStore } from '#store/openStore.ts';
import type { Lines } from '../discord/fixtureEdge.ts';
import { leaks } from '../discord/leaks.ts';
import { deeds } from '../discord/loopback/deeds.ts';
import { discordSchema } from '../discord/loopback/discordSchema.ts';
import { type Loopback, startLoopback } from '../discord/loopback/loopbackDiscord.ts';
import { EDITOR, members, shown } from '../discord/openNewsroom.ts';
import { newFolder } from '../support/newFolder.ts';

const PROGRAM = fileURLToPath(new URL('../../src/cli/footnote.mjs', import.meta.url));

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs `footnote start` as a program of its own, against a Discord of our own; resolves once it says that it is there. */
async function startProgram({ api, token }: Loopback, more: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: { PATH: process.env['PATH'], DISCORD_TOKEN: token, DISCORD_API: api, ...more },
    cwd: more['FOOTNOTE_DATA'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close');
  const errors: string[] = [];
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const lines: Lines = [];
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (text) => {
      const { level, msg, ...about } = JSON.parse(text) as { level: number; msg: string };
      lines.push([String(level), msg, about]);
      if (msg.includes('invite it')) resolve();
    });
    ended.then(() => reject(new Error(`it ended before it was there: ${errors.join('')}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = await ended;
    return { code, errors: errors.join('') };
  };
  return { lines, stop };
}

/** Its folder of data: the starter corpus as it is, and servers of its own. */
function dataFolder(): string {
  const folder = newFolder();
  symlinkSync(join(PATHS.data, 'starter'), join(folder, 'starter'));
  return folder;
}

/** Opens the form for an article, and fills it in. */
async function paste(discord: Loopback, title: string, text: string) {
  const form = await discord.ask({ ...deeds.command('articles add'), ...EDITOR });
  return { ...deeds.fillIn(form, { title, text }), ...EDITOR };
}

const HARBOUR = 'Mira Holt, mayor of Veldhaven, opened the new harbour on Monday.';
const FERRY = 'Jan Brandt, director of the Veldhaven Ferry Company, resigned on Friday. ';

test('the program answers, reads, is measured, and ends without losing anything', { timeout: 60_000 }, async () => {
  const discord = await startLoopback({ schema: discordSchema() });
  onTestFinished(discord.stop);
  const [folder, port] = [dataFolder(), await freePort()];
  const { lines, stop } = await startProgram(discord, {
    FOOTNOTE_DATA: folder,
    FOOTNOTE_METRICS_PORT: String(port),
  });
  const { ask, work } = members(discord);
  const served = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  // Metrics are served a moment after Discord was reached.
  await expect.poll(() => served('/health').catch(String), { timeout: 10_000 }).toContain('"status":"ok"');

  expect(shown(await ask('who', { who: 'Sheng Lei' }))).toContain('mayor of Changzhou');
  expect(shown(await work(await paste(discord, 'The harbour', HARBOUR)))).toContain('Added “The harbour”: 1 sentence');
  expect(shown(await ask('who', { who: 'Mira Holt' }))).toContain('mayor of Veldhaven');

  expect(await served('/metrics')).toContain('footnote_articles 6\n');
  // An answer is counted once Discord has taken it, which may be a moment after it is seen.
  const counted = 'footnote_interactions_total{kind="command",name="who",outcome="ok"} 2\n';
  await expect.poll(() => served('/metrics'), { timeout: 10_000 }).toContain(counted);

  const underWay = await paste(discord, 'The ferry', FERRY.repeat(50));
  const told = work(underWay);
  await discord.nextRequest('POST', /callback$/u);
  expect(await stop()).toEqual({ code: 0, errors: '' });

  const kept = (await openStore(join(folder, 'servers', discord.guildId, 'articles'))).articles();
  const isAdded = shown(await told).includes('Added');
  expect(isAdded || shown(await told).includes('Footnote is stopping')).toBe(true);
  expect(kept.map(({ title }) => title).sort()).toEqual(isAdded ? ['The ferry', 'The harbour'] : ['The harbour']);

  expect(lines.filter(([level]) => Number(level) > 30)).toEqual([]);
  expect(lines.at(-1)?.[1]).toBe('stopped');
  expect(leaks(lines, discord)).toEqual([]);
  expect(discord.breaches).toEqual([]);
});
