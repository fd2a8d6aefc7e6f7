import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readConfig } from '#config.ts';
import { newFolder } from './newFolder.ts';

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
      FOOTNOTE_DATA: '/srv/footnote',
      FOOTNOTE_SEEDS: 'corpus',
      FOOTNOTE_LOG: 'DEBUG',
    };
    const folder = folderWith();
    expect(readConfig(environment, { folder })).toEqual({
      discordToken: TOKEN,
      discordGuildId: '1012345678901234567',
      data: resolve('/srv/footnote'),
      seeds: join(folder, 'corpus'),
      logLevel: 'debug',
    });
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
    [{ FOOTNOTE_LOG: 'loud' }, 'Cannot start: FOOTNOTE_LOG must be one of error, warn, info, debug, got "loud"'],
  ])('refuses %j, and never says the token', (environment, message) => {
    const read = () => readConfig(environment, { folder: folderWith() });
    expect(read).toThrow(message);
    expect(read).not.toThrow(TOKEN);
  });

  test('.env.example names every variable and sets none', () => {
    expect(parseEnv(readFileSync('.env.example', 'utf8'))).toEqual({
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: '',
      FOOTNOTE_DATA: '',
      FOOTNOTE_SEEDS: '',
      FOOTNOTE_LOG: '',
    });
  });
});
