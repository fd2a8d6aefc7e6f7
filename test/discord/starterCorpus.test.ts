import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDiscord } from '#discord/startDiscord.ts';
import { footnote, openTestServers } from '../support/openTestServers.ts';
import { fixtureEdge } from './fixtureEdge.ts';
import { deeds } from './loopback/deeds.ts';
import { discordSchema } from './loopback/discordSchema.ts';
import { type Loopback, startLoopback } from './loopback/loopbackDiscord.ts';

const schema = discordSchema();
const { commands, serverCommands } = footnote;

let discord: Loopback;
let edge: { readonly stop: () => Promise<void> };
let kept: Awaited<ReturnType<typeof openTestServers>>;

beforeEach(async () => {
  [discord, kept] = await Promise.all([startLoopback({ schema }), openTestServers()]);
  const { options } = fixtureEdge(discord, { commands, serverCommands, servers: kept.servers });
  edge = await startDiscord(options);
});

afterEach(async () => {
  await edge.stop();
  await kept.servers.close();
  await Promise.all([discord.stop(), kept.remove()]);
  expect(discord.breaches).toEqual([]);
});

test('every command of the project is registered, and the entry of the menu of messages', () => {
  const registered = discord.commands.list('').map(({ name }) => name);
  const names = [...commands, ...serverCommands].map(({ name }) => name);
  expect(registered.sort()).toEqual([...names, 'Look up names here'].sort());
});

test('/who answers from the starter corpus, with its footnote', async () => {
  const answer = JSON.stringify((await discord.ask(deeds.command('who', { who: 'sheng lei' }))).data);
  expect(answer).toContain('mayor of Changzhou');
  expect(answer).toContain('changzhou.gov.cn');
});

test('/targets answers from the starter corpus', async () => {
  const answer = JSON.stringify((await discord.ask(deeds.command('targets', { of: 'Changzhou' }))).data);
  expect(answer).toContain('one trillion yuan');
});

test('completion offers the names of the starter corpus', async () => {
  const { data } = await discord.ask(deeds.type('who', 'who', 'sheng'));
  expect((data as { choices: unknown[] }).choices[0]).toMatchObject({ name: 'Sheng Lei', value: 'Sheng Lei' });
});
