import { afterEach, describe, expect, test, vi } from 'vitest';
import { type DiscordEdge, startDiscord } from '#discord/startDiscord.ts';
import { fixtureEdge, type Lines } from './fixtureEdge.ts';
import { leaks } from './leaks.ts';
import { deeds } from './loopback/deeds.ts';
import { discordSchema } from './loopback/discordSchema.ts';
import { type Loopback, startLoopback } from './loopback/loopbackDiscord.ts';

const schema = discordSchema();
const SERVICE_RESTART = 1012;
const AUTHENTICATION_FAILED = 4004;
/** A bot must let 5 s go by between two sessions; the clock is put on rather than waited for. */
const IDENTIFY_PAUSE_MS = 6_000;

let discord: Loopback;
let edge: DiscordEdge;
let lines: Lines;

async function start(heartbeatMs?: number): Promise<void> {
  discord = await startLoopback({ schema, ...(heartbeatMs && { heartbeatMs }) });
  const fixture = fixtureEdge(discord);
  lines = fixture.lines;
  edge = await startDiscord(fixture.options);
}

afterEach(async () => {
  vi.restoreAllMocks();
  await edge.stop();
  await discord.stop();
  expect(discord.breaches).toEqual([]);
  expect(leaks(lines, discord)).toEqual([]);
});

const ask = () => discord.ask(deeds.command('who', { name: 'Mira Holt' }));
const messages = () => lines.map(([, message]) => message);

describe('the connection', () => {
  test('resumes when it breaks, and answers what was asked meanwhile', async () => {
    await start();
    const closed = discord.gateway.next('closed');
    const resumed = discord.gateway.next('resumed');
    discord.gateway.drop(SERVICE_RESTART);
    await closed;
    const answer = ask();
    await resumed;
    expect((await answer).type).toBe(4);
    expect(messages()).toContain('connecting to Discord again');
  });

  test('resumes when Discord asks for it', async () => {
    await start();
    const resumed = discord.gateway.next('resumed');
    discord.gateway.reconnect();
    await resumed;
    expect((await ask()).type).toBe(4);
  });

  test('resumes when heartbeats are not answered any more', async () => {
    await start(60);
    const resumed = discord.gateway.next('resumed');
    discord.gateway.playDead();
    await resumed;
    expect((await ask()).type).toBe(4);
  });

  test('ends with a clear line when Discord refuses it for good', async () => {
    await start();
    discord.gateway.drop(AUTHENTICATION_FAILED);
    await edge.ended;
    const errors = lines.filter(([level]) => level === 'error');
    expect(errors).toEqual([['error', 'Discord ended the connection for good', { code: AUTHENTICATION_FAILED }]]);
  });

  test('begins anew when its session is invalid', async () => {
    await start();
    const ready = discord.gateway.next('ready');
    const now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now + IDENTIFY_PAUSE_MS);
    discord.gateway.invalidate(false);
    await ready;
    expect((await ask()).type).toBe(4);
  });
});

describe('the rate limit', () => {
  test('is waited for, as long as Discord says', async () => {
    await start();
    const reply = { retry_after: 0.05, global: false, message: 'You are being rate limited.' };
    discord.failNext(/callback$/, {
      status: 429,
      body: reply,
      headers: { 'retry-after': '0.05', 'x-ratelimit-scope': 'user' },
    });
    expect((await ask()).type).toBe(4);
    const statuses = discord.requests.filter(({ path }) => path.endsWith('callback')).map(({ status }) => status);
    expect(statuses).toEqual([429, 204]);
  });
});

describe('many at once', () => {
  test('200 interactions are all answered in time', async () => {
    await start();
    const answers = await Promise.all(Array.from({ length: 200 }, ask));
    expect(answers.filter(({ type }) => type === 4)).toHaveLength(200);
    expect(lines.filter(([level]) => level !== 'info')).toEqual([]);
  });
});
