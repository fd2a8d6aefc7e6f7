import { expect } from 'vitest';
import { toCommandShape } from '#discord/registration/toCommandShape.ts';
import { toNamesMenuShape } from '#discord/registration/toNamesMenuShape.ts';
import { type DiscordEdge, startDiscord } from '#discord/startDiscord.ts';
import { Refusal } from '#model/refusal.ts';
import type { ServerOptions } from '#servers/serverOptions.ts';
import { footnote, openTestServers } from '../support/openTestServers.ts';
import { fixtureEdge, type Lines } from './fixtureEdge.ts';
import { leaks } from './leaks.ts';
import { deeds, type Values } from './loopback/deeds.ts';
import { discordSchema } from './loopback/discordSchema.ts';
import type { Acknowledgement } from './loopback/interactions.ts';
import {
  type Deed,
  type Loopback,
  type LoopbackOptions,
  type Recorded,
  startLoopback,
} from './loopback/loopbackDiscord.ts';
import type { Sent } from './loopback/sentMessage.ts';

/** Members of the newsroom: one who asks, another, and one who may manage the server. */
export const READER = '700000000000000001';
export const OTHER = '700000000000000002';
export const EDITOR = { userId: '700000000000000003', permissions: String(1 << 5) } as const;
export const ELSEWHERE = { guildId: '200000000000000002', channelId: '300000000000000002' } as const;

const EPHEMERAL = 1 << 6;
const schema = discordSchema();

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

type Options = Pick<Partial<ServerOptions>, 'read' | 'folder'> & {
  readonly files?: Readonly<Record<string, string>>;
  readonly clock?: LoopbackOptions['clock'];
};

/**
 * All of Footnote on a Discord of our own: the project's commands, two servers with folders of their own, a clock that
 * can be put on. `files` are what members can attach, by name.
 */
export async function openNewsroom({ files = {}, clock, ...options }: Options = {}) {
  const discord = await startLoopback({ schema, others: [ELSEWHERE], clock });
  let ahead = 0;
  const lines: Lines = [];
  const now = () => new Date(Date.now() + ahead);
  let edge: DiscordEdge;
  let kept: Awaited<ReturnType<typeof openTestServers>>;
  const start = async (folder?: string) => {
    kept = await openTestServers({
      now,
      announce: (news) => void edge.announce(news),
      ...options,
      ...(folder && { folder }),
    });
    const { commands, serverCommands } = footnote;
    const fixture = fixtureEdge(discord, { commands, serverCommands, servers: kept.servers, download: fileAt(files) });
    edge = await startDiscord({
      ...fixture.options,
      log: { info: line('info'), warn: line('warn'), error: line('error') },
    });
  };
  const line = (level: string) => (about: object, message: string) => void lines.push([level, message, about]);
  registerAll(discord);
  await start(options.folder);
  return {
    discord,
    lines,
    servers: () => kept.servers,
    folder: () => kept.folder,
    edge: () => edge,
    passDays: (days: number) => {
      ahead += days * 86_400_000;
    },
    passMinutes: (minutes: number) => {
      ahead += minutes * 60_000;
    },
    restart: async () => {
      await edge.stop();
      await kept.servers.close();
      await start(kept.folder);
    },
    /** Also sees to it that Discord would have taken all that was sent, and that the log says nothing that was typed. */
    close: async () => {
      await edge.stop();
      await kept.servers.close();
      await Promise.all([discord.stop(), kept.remove()]);
      expect(discord.breaches).toEqual([]);
      expect(kept.failures).toEqual([]);
      expect(leaks(lines, discord)).toEqual([]);
    },
  };
}

/** As an earlier start left them: registering them all takes longer than most tests. */
function registerAll({ commands }: Loopback): void {
  const everywhere = [0, 1];
  for (const command of [...footnote.commands, ...footnote.serverCommands])
    commands.create('', toCommandShape(command, everywhere));
  commands.create('', toNamesMenuShape(everywhere));
}

function fileAt(files: Readonly<Record<string, string>>) {
  return async (url: string) => {
    const text = files[decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '')];
    if (text === undefined) throw new Refusal('member', 'Cannot read the file: Discord did not hand it over');
    return new TextEncoder().encode(text);
  };
}

/** What members of the newsroom do, and what they see. */
export function members(discord: Loopback) {
  const ask = (command: string, values: Values = {}, as: Partial<Deed> = {}) =>
    discord.ask({ ...deeds.command(command, values), ...as });
  const press = (message: Sent, code: string, as: Partial<Deed> = {}) =>
    discord.ask({
      ...(code.startsWith('passage|') ? deeds.pick(message, 'passages', code) : deeds.press(message, code)),
      ...as,
    });
  return { ask, press, work: (deed: Deed) => workedOff(discord, deed) };
}

/** Does something that takes longer, and gives what is shown at the end of it. */
async function workedOff(discord: Loopback, deed: Deed): Promise<Recorded & Sent> {
  const done = lastEdit(discord);
  const { type } = await discord.ask(deed);
  expect(type).toBe(5);
  const edit = await done;
  return { ...edit, data: edit.body as Record<string, unknown> };
}

async function lastEdit(discord: Loopback): Promise<Recorded> {
  for (;;) {
    const edit = await discord.nextRequest('PATCH', /@original$/);
    if (!JSON.stringify(edit.body).includes('At work')) return edit;
  }
}

export const shown = ({ data }: Sent) => JSON.stringify(data);
export const isPrivate = ({ data }: Pick<Acknowledgement, 'data'>) => (Number(data?.flags) & EPHEMERAL) !== 0;

/** The codes of the buttons of a message, and of the passages in its menu, that begin so. */
export function codes(message: Sent, begin = ''): readonly string[] {
  const all = [...shown(message).matchAll(/"custom_id":"((?:[^"\\]|\\.)*)"|"value":"(passage\|(?:[^"\\]|\\.)*)"/gu)];
  return all
    .map(([, code, value = '']) => JSON.parse(`"${code ?? value}"`) as string)
    .filter((code) => code.startsWith(begin) && code !== 'passages');
}
