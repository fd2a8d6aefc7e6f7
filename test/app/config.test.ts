import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readConfig } from '#app/config.ts';
import { newFolder } from '../support/newFolder.ts';

const TOKEN = 'abc.DEF-g_h.123';
const folderWith = (env?: string) => {
  const folder = newFolder();
  if (env !== undefined) writeFileSync(join(folder, '.env'), env);
  return folder;
};

describe('readConfig', () => {
  test('needs nothing', () => {
    const folder = folderWith();
    expect(readConfig({}, { folder })).toEqual({
      data: join(folder, 'data'),
      seeds: join(folder, 'seeds'),
      logLevel: 'info',
    });
  });

  test('reads every variable', () => {
    const environment = {
      DISCORD_TOKEN: ` ${TOKEN} `,
      DISCORD_GUILD_ID: '1012345678901234567',
      DISCORD_API: 'http://127.0.0.1:8080/api/',
      FOOTNOTE_DATA: '/srv/footnote',
      FOOTNOTE_SEEDS: 'corpus',
      FOOTNOTE_LOG: 'DEBUG',
      FOOTNOTE_METRICS_PORT: '9464',
      FOOTNOTE_METRICS_HOST: '::1',
    };
    const folder = folderWith();
    expect(readConfig(environment, { folder })).toEqual({
      discordToken: TOKEN,
      discordGuildId: '1012345678901234567',
      discordApi: 'http://127.0.0.1:8080/api',
      data: resolve('/srv/footnote'),
      seeds: join(folder, 'corpus'),
      logLevel: 'debug',
      metrics: { port: 9464, host: '::1' },
    });
  });

  test('serves metrics to this machine alone unless told otherwise, and not at all without a port', () => {
    const folder = folderWith();
    const { metrics } = readConfig({ FOOTNOTE_METRICS_PORT: '80' }, { folder });
    expect(metrics).toEqual({ port: 80, host: '127.0.0.1' });
    expect(readConfig({ FOOTNOTE_METRICS_HOST: '0.0.0.0' }, { folder })).not.toHaveProperty('metrics');
  });

  test('reads .env, where the environment says nothing', () => {
    const folder = folderWith(`# mine\nDISCORD_TOKEN="${TOKEN}"\nFOOTNOTE_LOG=error\nFOOTNOTE_DATA=\n`);
    const config = readConfig({ FOOTNOTE_LOG: 'warn', DISCORD_TOKEN: '' }, { folder });
    expect(config).toMatchObject({ discordToken: TOKEN, logLevel: 'warn', data: join(folder, 'data') });
  });

  test('leaves the environment of the process as it was', () => {
    readConfig({}, { folder: folderWith('FOOTNOTE_LEFT=1') });
    expect(process.env.FOOTNOTE_LEFT).toBeUndefined();
  });

  test.each([
    [{ DISCORD_TOKEN: `Bot ${TOKEN}` }, 'Cannot start: DISCORD_TOKEN must be the token alone, without "Bot" before it'],
    [{ DISCORD_TOKEN: `"${TOKEN}` }, 'Cannot start: DISCORD_TOKEN must be one word'],
    [
      { DISCORD_GUILD_ID: 'my server' },
      `Cannot start: DISCORD_GUILD_ID must be a server's number such as 1012345678901234567, got "my server"`,
    ],
    ...['discord.com/api', 'ftp://discord.com/api', 'file:///api', 'https://', 'https://a.example/api?v=10'].map(
      (api): [Record<string, string>, string] => [
        { DISCORD_API: api },
        `Cannot start: DISCORD_API must be an address such as https://discord.com/api, got "${api}"`,
      ],
    ),
    [{ FOOTNOTE_LOG: 'loud' }, 'Cannot start: FOOTNOTE_LOG must be one of error, warn, info, debug, got "loud"'],
    ...['0', '65536', '-1', '80.5', '0x50', 'http', '127.0.0.1:80'].map((port): [Record<string, string>, string] => [
      { FOOTNOTE_METRICS_PORT: port },
      `Cannot start: FOOTNOTE_METRICS_PORT must be a port from 1 to 65535 such as 9464, got "${port}"`,
    ]),
    [
      { FOOTNOTE_METRICS_PORT: '80', FOOTNOTE_METRICS_HOST: 'http://localhost' },
      'Cannot start: FOOTNOTE_METRICS_HOST must be a name or address such as 127.0.0.1, got "http://localhost"',
    ],
  ])('refuses %j, and never says the token', (environment, message) => {
    const read = () => readConfig(environment, { folder: folderWith() });
    expect(read).toThrow(message);
    expect(read).not.toThrow(TOKEN);
  });

  test('.env.example names every variable and sets none', () => {
    expect(parseEnv(readFileSync('.env.example', 'utf8'))).toEqual({
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: '',
      DISCORD_API: '',
      FOOTNOTE_DATA: '',
      FOOTNOTE_SEEDS: '',
      FOOTNOTE_LOG: '',
      FOOTNOTE_METRICS_PORT: '',
      FOOTNOTE_METRICS_HOST: '',
    });
  });

  test('README.md explains every variable', () => {
    const readme = readFileSync('README.md', 'utf8');
    const variables = Object.keys(parseEnv(readFileSync('.env.example', 'utf8')));
    expect(variables.filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
  });
});
