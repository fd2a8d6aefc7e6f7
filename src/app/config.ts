import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { Refusal } from '#model/refusal.ts';

type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** What may differ from one place Footnote runs at to another. */
export type Config = {
  /** Absent: the terminal is the edge. Never to be printed. */
  readonly discordToken?: string;
  /** The one server that commands are registered on while developing; absent: on all. */
  readonly discordGuildId?: string;
  /** Where Discord's interface is; absent: where it always is. The token is sent there. */
  readonly discordApi?: string;
  /** Absolute folders: what the program made, and what people made. */
  readonly data: string;
  readonly seeds: string;
  readonly logLevel: LogLevel;
  /** Where metrics and health are served; absent: nowhere. */
  readonly metrics?: { readonly port: number; readonly host: string };
};

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS: readonly LogLevel[] = ['error', 'warn', 'info', 'debug'];

/**
 * Reads the environment, and below it the file `.env` of the folder, if there is one; `defaults` says where data and
 * seeds are unless told. A variable that is empty counts as absent. Throws `Cannot start: …`, naming the variable and
 * never the token, if a value cannot be right.
 */
export function readConfig(
  environment: Environment = process.env,
  { folder = process.cwd(), defaults = { data: 'data', seeds: 'seeds' } } = {},
): Config {
  const variables: Environment = { ...readEnvFile(resolve(folder, '.env')), ...withoutEmpty(environment) };
  const token = readToken(variables.DISCORD_TOKEN);
  const guild = readGuildId(variables.DISCORD_GUILD_ID);
  const api = readApi(variables.DISCORD_API);
  const port = readPort(variables.FOOTNOTE_METRICS_PORT);
  return {
    ...(token && { discordToken: token }),
    ...(guild && { discordGuildId: guild }),
    ...(api && { discordApi: api }),
    data: resolve(folder, variables.FOOTNOTE_DATA || defaults.data),
    seeds: resolve(folder, variables.FOOTNOTE_SEEDS || defaults.seeds),
    logLevel: readLogLevel(variables.FOOTNOTE_LOG),
    ...(port && { metrics: { port, host: readHost(variables.FOOTNOTE_METRICS_HOST) } }),
  };
}

function readEnvFile(path: string): Environment {
  try {
    return withoutEmpty(parseEnv(readFileSync(path, 'utf8')) as Environment);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Refusal('operator', `Cannot start: the file "${path}" cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  );
}

function readToken(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (/^bot\s/i.test(token))
    throw new Refusal('operator', 'Cannot start: DISCORD_TOKEN must be the token alone, without "Bot" before it');
  if (!/^[\w.-]+$/.test(token))
    throw new Refusal(
      'operator',
      'Cannot start: DISCORD_TOKEN must be one word of letters, digits, dots, "-" and "_", as Discord shows it',
    );
  return token;
}

function readGuildId(id: string | undefined): string | undefined {
  if (id === undefined || /^\d{15,21}$/.test(id)) return id;
  throw new Refusal(
    'operator',
    `Cannot start: DISCORD_GUILD_ID must be a server's number such as 1012345678901234567, got "${id}"`,
  );
}

/** Without the slash that people leave at its end: paths are put behind it. */
function readApi(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  if (/^https?:\/\/[\w.:[\]-]+(?:\/[\w./-]*)?$/.test(address) && URL.canParse(address))
    return address.replace(/\/+$/, '');
  throw new Refusal(
    'operator',
    `Cannot start: DISCORD_API must be an address such as https://discord.com/api, got "${address}"`,
  );
}

function readLogLevel(level: string | undefined): LogLevel {
  const known = LOG_LEVELS.find((name) => name === (level ?? 'info').toLowerCase());
  if (known) return known;
  throw new Refusal('operator', `Cannot start: FOOTNOTE_LOG must be one of ${LOG_LEVELS.join(', ')}, got "${level}"`);
}

function readPort(port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535) return Number(port);
  throw new Refusal(
    'operator',
    `Cannot start: FOOTNOTE_METRICS_PORT must be a port from 1 to 65535 such as 9464, got "${port}"`,
  );
}

function readHost(host = '127.0.0.1'): string {
  if (/^[\w.:-]+$/.test(host)) return host;
  throw new Refusal(
    'operator',
    `Cannot start: FOOTNOTE_METRICS_HOST must be a name or address such as 127.0.0.1, got "${host}"`,
  );
}
