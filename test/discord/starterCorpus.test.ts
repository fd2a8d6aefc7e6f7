import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDiscord } from '#discord/startDiscord.ts';
import { openFootnote } from '../../src/openFootnote.ts';
import { PATHS } from '../../src/paths.ts';
import { fixtureEdge } from './fixtureEdge.ts';
import { deeds } from './loopback/deeds.ts';
import { discordSchema } from './loopback/discordSchema.ts';
import { type Loopback, startLoopback } from './loopback/loopbackDiscord.ts';

const footnote = await openFootnote({ data: PATHS.data, seeds: PATHS.seeds, logLevel: 'error' });
const schema = discordSchema();

let discord: Loopback;
let edge: { readonly stop: () => Promise<void> };

beforeEach(async () => {
  discord = await startLoopback({ schema });
  edge = await startDiscord({ ...fixtureEdge(discord).options, ...footnote });
});

afterEach(async () => {
  await edge.stop();
  await discord.stop();
  expect(discord.breaches).toEqual([]);
});

test('every command of the project is registered', () => {
  expect(
    discord.commands
      .list('')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(footnote.commands.map(({ name }) => name).sort());
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
