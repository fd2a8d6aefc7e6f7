import { setImmediate as nextTurn } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, type Interaction, type Message, Options, Partials } from 'discord.js';
import { answerInteraction } from '#discord/interactions/answerInteraction.ts';
import { makeInviteLink } from '#discord/registration/makeInviteLink.ts';
import { registerCommands } from '#discord/registration/registerCommands.ts';
import { announce } from '#discord/replies/announce.ts';
import { serialize } from '#model/queue.ts';
import { describeForLog } from '#model/refusal.ts';
import type { Announcement } from '#model/server.ts';
import type { EdgeOptions, Log } from './edgeOptions.ts';
import { toStartError } from './toStartError.ts';

export type DiscordOptions = EdgeOptions & {
  readonly token: string;
  /** The one server that gets the commands, at once, while they are developed; all servers if it is absent. */
  readonly guildId?: string | undefined;
  /** Where Discord is, if not where it always is. */
  readonly api?: string | undefined;
};

export type DiscordEdge = {
  /** Resolves when Discord has ended the connection for good, so that there is nothing left but to start again. */
  readonly ended: Promise<void>;
  readonly isReady: () => boolean;
  /** The way to Discord and back, in seconds; nothing before it was measured. */
  readonly ping: () => number | undefined;
  readonly serverCount: () => number;
  /** Writes an answer into a channel without having been asked. Never rejects: what goes wrong is logged. */
  readonly announce: (news: Announcement) => Promise<void>;
  /** Finishes the answers that are under way, and leaves. */
  readonly stop: () => Promise<void>;
};

/**
 * Connects to Discord, registers the commands, and answers until it is stopped. Throws an error that says what to do
 * when Discord refuses the token or can't be reached.
 */
export async function startDiscord(options: DiscordOptions): Promise<DiscordEdge> {
  const { log, api } = options;
  const client = createClient(api);
  const underWay = new Set<Promise<void>>();
  // Each begins in a turn of its own, so that of many at once the first are on their way while others are worked out.
  const begin = serialize(() => nextTurn());
  const onAsked = (asked: Interaction | Message) => {
    const answering = begin()
      .then(() => answerInteraction(asked, options))
      .finally(() => underWay.delete(answering));
    underWay.add(answering);
  };
  client.on(Events.InteractionCreate, onAsked);
  client.on(Events.MessageCreate, onAsked);
  logConnection(client, log);
  followServers(client, options);
  try {
    await connect(client, options);
  } catch (error) {
    await client.destroy();
    throw toStartError(error, client.application ? makeInviteLink(client.application.id) : undefined);
  }
  const ended = waitUntilEnded(client, log);
  const stop = async () => {
    await Promise.all(underWay);
    client.removeAllListeners(Events.ShardDisconnect);
    await client.destroy();
  };
  return {
    ended,
    isReady: () => client.isReady(),
    ping: () => (client.ws.ping < 0 ? undefined : client.ws.ping / 1_000),
    serverCount: () => client.guilds.cache.size,
    announce: (news) => announce(client, news, log),
    stop,
  };
}

/** Asks for no privileged intent: Discord shows the words of those messages alone that mention the bot or are sent to it. */
function createClient(api: string | undefined): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    /** Direct messages come from channels that were never seen. */
    partials: [Partials.Channel],
    /** What members write is no business of the bot's once it is answered. */
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: api ? { api } : {},
  });
}

async function connect(client: Client, options: DiscordOptions): Promise<void> {
  const { token, commands, serverCommands, servers, guildId, log } = options;
  const applicationId = await waitUntilReady(client, token);
  await registerCommands([...commands, ...serverCommands], { rest: client.rest, guildId, log });
  await servers.notePresent([...client.guilds.cache.keys()]);
  log.info({ servers: client.guilds.cache.size }, `on Discord as ${client.user?.username}`);
  log.info({}, `invite it to a server: ${makeInviteLink(applicationId)}`);
}

function waitUntilReady(client: Client, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    client.once(Events.ClientReady, ({ application }) => resolve(application.id));
    client.once(Events.ShardDisconnect, ({ code }) => reject(new Error(`the gateway closed with code ${code}`)));
    client.login(token).catch(reject);
  });
}

function waitUntilEnded(client: Client, log: Log): Promise<void> {
  return new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      log.error({ code }, 'Discord ended the connection for good');
      resolve();
    });
  });
}

/** Notes which servers have the bot. One that Discord cannot reach for a while is not one that removed it. */
function followServers(client: Client, { servers, log }: DiscordOptions): void {
  const logFailure = (done: Promise<void>, server: string) =>
    done.catch((error: unknown) =>
      log.error({ server, error: describeForLog(error) }, 'the folder of a server failed'),
    );
  client.on(Events.GuildCreate, ({ id }) => logFailure(servers.noteJoined(id), id));
  client.on(Events.GuildDelete, ({ id }) => logFailure(servers.noteLeft(id), id));
}

/** Lines about the connection. The client connects again by itself; an error that nobody listens to would end it. */
function logConnection(client: Client, log: Log): void {
  client.on(Events.Error, ({ name }) => log.error({ error: name }, 'the connection to Discord failed'));
  client.on(Events.ShardError, ({ name }) => log.warn({ error: name }, 'the connection to Discord broke'));
  client.on(Events.ShardReconnecting, () => log.info({}, 'connecting to Discord again'));
  client.on(Events.ShardResume, () => log.info({}, 'connected to Discord again'));
  client.on(Events.Invalidated, () => log.error({}, 'Discord ended the session'));
}
