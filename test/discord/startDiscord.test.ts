import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerOnce } from '#discord/registration/registerOnce.ts';
import { startDiscord } from '#discord/startDiscord.ts';
import { sample } from '../present/sampleAnswers.ts';
import { fixtureCommands, fixtureEdge, type Lines } from './fixtureEdge.ts';
import { leaks } from './leaks.ts';
import { deeds } from './loopback/deeds.ts';
import { discordSchema } from './loopback/discordSchema.ts';
import { type Loopback, startLoopback } from './loopback/loopbackDiscord.ts';

const EPHEMERAL = 1 << 6;
const schema = discordSchema();

let discord: Loopback;
let edge: { readonly stop: () => Promise<void> } | undefined;
let lines: Lines = [];

beforeEach(async () => {
  discord = await startLoopback({ schema });
});

afterEach(async () => {
  await edge?.stop();
  edge = undefined;
  await discord.stop();
  expect(discord.breaches).toEqual([]);
  expect(leaks(lines, discord)).toEqual([]);
});

async function start(more: Parameters<typeof fixtureEdge>[1] = {}): Promise<void> {
  const fixture = fixtureEdge(discord, more);
  lines = fixture.lines;
  edge = await startDiscord(fixture.options);
}

const shown = (acknowledgement: { readonly data?: unknown }) => JSON.stringify(acknowledgement.data);
const sent = (method: string) => discord.requests.filter((request) => request.method === method);

describe('starting', () => {
  test('prints the invite link with exactly the scopes and permissions it needs', async () => {
    await start();
    const link = `https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&scope=bot+applications.commands&permissions=274877975552`;
    expect(lines.map(([, message]) => message)).toContainEqual(expect.stringContaining(link));
  });

  test('says clearly that a token is wrong, without showing it', async () => {
    const { options } = fixtureEdge(discord, { token: 'MTAw.wrong.token' });
    const error = await startDiscord(options).catch((reason: unknown) => reason as Error);
    expect(error).toMatchObject({ message: expect.stringContaining('refuses the token in DISCORD_TOKEN') });
    expect(String((error as Error).message)).not.toContain('MTAw.wrong.token');
  });

  test('says clearly that Discord cannot be reached', async () => {
    const { options } = fixtureEdge(discord, { api: 'http://127.0.0.1:9/api' });
    await expect(startDiscord(options)).rejects.toThrow(/^Cannot start on Discord: .*ECONNREFUSED/);
  });

  test('says clearly that it may not register commands in a server', async () => {
    discord.failNext(/commands$/, { status: 403, body: { code: 50001, message: 'Missing Access' } });
    const { options } = fixtureEdge(discord, { guildId: discord.guildId });
    await expect(startDiscord(options)).rejects.toThrow(/server of DISCORD_GUILD_ID; invite it there with https:/);
  });
});

describe('registration', () => {
  const names = (scope: string) => discord.commands.list(scope).map(({ name }) => name);
  const all = ['who', 'targets', 'Look up names here'];

  test('registers every command for all servers, required options first', async () => {
    await start();
    expect(names('')).toEqual(all);
    const options = discord.commands.list('')[1]?.options as readonly { readonly name: string }[];
    expect(options.map(({ name }) => name)).toEqual(['of', 'by', 'private']);
  });

  test('lets commands be used wherever the application can be installed', async () => {
    await start();
    const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };
    expect(discord.commands.list('')).toMatchObject([everywhere, everywhere, everywhere]);
  });

  test('names commands and options in the languages of their members', async () => {
    await start();
    const [who] = discord.commands.list('');
    expect(who).toMatchObject({
      name_localizations: { de: 'wer', 'zh-CN': '是谁' },
      options: [{ name: 'name' }, { name: 'private', name_localizations: { de: 'privat', 'zh-CN': '仅自己可见' } }],
    });
  });

  test('sends nothing where nothing changed', async () => {
    await start();
    await edge?.stop();
    discord.requests.splice(0);
    await start();
    expect(['POST', 'PATCH', 'DELETE', 'PUT'].flatMap(sent)).toEqual([]);
  });

  test('sends only what changed', async () => {
    await start();
    await edge?.stop();
    discord.requests.splice(0);
    const [who] = fixtureCommands;
    await start({ commands: who ? [{ ...who, description: 'Who it is' }] : [] });
    expect(sent('PATCH')).toMatchObject([{ body: { name: 'who', description: 'Who it is' } }]);
    expect(sent('DELETE')).toHaveLength(1);
    expect(sent('POST')).toEqual([]);
  });

  test('keeps the commands in one server while they are developed, and nobody sees them twice', async () => {
    await start();
    await edge?.stop();
    await start({ guildId: discord.guildId });
    expect([names(''), names(discord.guildId)]).toEqual([[], all]);
    await edge?.stop();
    await start();
    expect([names(''), names(discord.guildId)]).toEqual([all, []]);
  });
});

describe('registering without connecting', () => {
  test('leaves the same commands as starting does', async () => {
    await registerOnce(fixtureEdge(discord).options);
    const registered = discord.commands.list('');
    await start();
    expect(discord.commands.list('')).toEqual(registered);
    expect(sent('POST').map(({ path }) => path)).toHaveLength(3);
  });

  test('says clearly that a token is wrong', async () => {
    const { options } = fixtureEdge(discord, { token: 'MTAw.wrong.token' });
    await expect(registerOnce(options)).rejects.toThrow('refuses the token in DISCORD_TOKEN');
  });
});

describe('commands', () => {
  test('answers in public, with a button to delete it', async () => {
    await start();
    const answer = await discord.ask(deeds.command('who', { name: 'Mira Holt' }));
    expect(answer.type).toBe(4);
    expect(shown(answer)).toContain('Mayor of Veldhaven, as of 22 July 2023 [1]');
    expect(shown(answer)).toContain('delete|700000000000000001');
    expect(Number(answer.data?.flags) & EPHEMERAL).toBe(0);
  });

  test('answers in private where that is asked for', async () => {
    await start();
    const answer = await discord.ask(deeds.command('targets', { of: 'Veldhaven', by: 2027, private: true }));
    expect(Number(answer.data?.flags) & EPHEMERAL).toBe(EPHEMERAL);
    expect(shown(answer)).not.toContain('delete|');
  });

  test('says sorry in private and logs no content where an answer fails', async () => {
    await start();
    const answer = await discord.ask(deeds.command('who', { name: 'bug' }));
    expect(shown(answer)).toContain('Sorry');
    expect(Number(answer.data?.flags) & EPHEMERAL).toBe(EPHEMERAL);
    const errors = lines.filter(([level]) => level === 'error');
    expect(errors).toMatchObject([
      [
        'error',
        'a question could not be answered',
        { command: 'who', error: expect.stringMatching(/^TypeError\nat /) },
      ],
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/no bug of mine|token-of/);
  });

  test('goes on after an answer that came too late, with one line about it', async () => {
    const late = () => {
      discord.clock.pass(3_001);
      return sample.found;
    };
    await start({ server: { ask: { question: late, request: late } } });
    discord.send(deeds.command('who', { name: 'slow' }));
    await discord.nextRequest('POST', /callback$/);
    await edge?.stop();
    expect(lines.filter(([level]) => level !== 'info')).toMatchObject([
      ['warn', 'an answer came too late for Discord', {}],
    ]);
  });

  test.each([10062, 40060])('goes on after Discord refused an answer with %i, with one line about it', async (code) => {
    await start();
    discord.failNext(/callback$/, { status: 400, body: { code, message: 'Refused' } });
    discord.send(deeds.command('who', { name: 'Mira Holt' }));
    await discord.nextRequest('POST', /callback$/);
    expect((await discord.ask(deeds.command('who', { name: 'Mira Holt' }))).type).toBe(4);
    expect(lines.filter(([level]) => level !== 'info')).toMatchObject([
      ['warn', 'an answer came too late for Discord', { command: 'who', interaction: expect.any(String) }],
    ]);
  });

  test('answers what is under way before it stops', async () => {
    await start();
    const answer = discord.ask(deeds.command('who', { name: 'Mira Holt' }));
    await discord.nextRequest('POST', /callback$/);
    await edge?.stop();
    expect(shown(await answer)).toContain('Mira Holt');
  });
});

describe('completion', () => {
  test('offers what completes the option that is typed', async () => {
    await start();
    const { type, data } = await discord.ask(deeds.type('who', 'name', 'Mira'));
    expect({ type, data }).toEqual({ type: 8, data: { choices: [{ name: 'Mira Holt', value: 'Mira Holt' }] } });
  });

  test('keeps the limits for choices, whatever completes', async () => {
    const long = Array.from({ length: 60 }, (_, i) => ({ name: `${'long '.repeat(30)}${i}`, value: `v${i % 40}` }));
    await start({ server: { complete: () => [{ name: 'x', value: 'x'.repeat(101) }, ...long] } });
    const { data } = await discord.ask(deeds.type('who', 'name', ''));
    expect(data?.choices).toHaveLength(25);
  });

  test('drops completions that are too late without a word', async () => {
    const late = () => {
      discord.clock.pass(3_001);
      return [];
    };
    await start({ server: { complete: late } });
    discord.send(deeds.type('who', 'name', 'M'));
    expect(await discord.nextRequest('POST', /callback$/)).toMatchObject({ status: 404 });
    await edge?.stop();
    expect(lines.filter(([level]) => level !== 'info')).toEqual([]);
  });
});
