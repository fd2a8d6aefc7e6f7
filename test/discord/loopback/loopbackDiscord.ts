import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Breaches } from '../limits.ts';
import { type Clock, startClock } from './clock.ts';
import { type CommandRegistry, commandRegistry } from './commandRegistry.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { type IncomingKind, incoming, type Origin } from './incoming.ts';
import { type Acknowledgement, type Interactions, type Reply, trackInteractions } from './interactions.ts';
import { type RestRequest, startRest } from './restServer.ts';
import { route, type World } from './routes.ts';
import type { SchemaCheck } from './schemaCheck.ts';
import { writtenMessage } from './writtenMessage.ts';

export type LoopbackOptions = {
  /** Discord's own description of its interface; only our own list of limits is checked without it. */
  readonly schema?: SchemaCheck | undefined;
  readonly heartbeatMs?: number;
};

/** What a member does: which interaction it makes, and of what. */
export type Deed = { readonly kind: IncomingKind; readonly parts: Readonly<Record<string, unknown>> } & Partial<Origin>;

export type Words = {
  readonly content: string;
  /** Whether it mentions the bot, as a reply to one of its messages does too. */
  readonly mentionsBot?: boolean;
  readonly direct?: boolean;
  readonly byBot?: boolean;
};

export type Recorded = RestRequest & { readonly status: number };

/** A Discord of our own on this machine, with one application, one server and one channel. */
export type Loopback = {
  /** For discord.js: `rest.api`. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly clock: Clock;
  readonly commands: CommandRegistry;
  readonly gateway: Gateway;
  readonly requests: Recorded[];
  /** Everything the bot sent that Discord would refuse. Should stay empty. */
  readonly breaches: readonly string[];
  /** Sends an interaction to the bot and gives its id. */
  readonly send: (deed: Deed) => string;
  /** Sends an interaction and waits until the bot has acknowledged it in time. */
  readonly ask: (deed: Deed) => Promise<Acknowledgement>;
  /** Writes a message as a member, and gives its id. The bot sees as much of it as its intents allow. */
  readonly say: (words: Words) => string;
  /** Resolves with the next request whose method and path match. */
  readonly nextRequest: (method: string, path: RegExp) => Promise<Recorded>;
  /** The next request is answered so instead of being served. */
  readonly failNext: (path: RegExp, reply: Reply) => void;
  readonly stop: () => Promise<void>;
};

const INTENTS = { guildMessages: 1 << 9, directMessages: 1 << 12 } as const;
const IDS = {
  token: 'MTAw.loopback.secret-of-the-bot',
  applicationId: '100000000000000001',
  guildId: '200000000000000001',
  channelId: '300000000000000001',
} as const;
const BOT = {
  id: IDS.applicationId,
  username: 'footnote',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};

export async function startLoopback({ schema, heartbeatMs = 41_250 }: LoopbackOptions = {}): Promise<Loopback> {
  const clock = startClock();
  const breaches: string[] = [];
  const breached = (found: Breaches) => void breaches.push(...found);
  const interactions = trackInteractions(clock);
  const commands = commandRegistry(IDS.applicationId, clock, breached);
  const recorder = startRecorder(schema, breached);
  const server = await startRest((request) => recorder.record(request, () => route(world, request)));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world: World = { ...IDS, clock, commands, interactions, bot: BOT, gateway: () => `ws://${host}`, breached };
  const gateway = startGateway({ server, token: IDS.token, heartbeatMs, ready: () => ready(host) });
  const stop = async () => {
    await gateway.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const send = sender(clock, interactions, gateway);
  const say = speaker(clock, gateway);
  const ask = (deed: Deed) => interactions.acknowledged(send(deed));
  return { ...IDS, api: `http://${host}/api`, clock, commands, gateway, breaches, send, say, ask, stop, ...recorder };
}

function sender(clock: Clock, interactions: Interactions, gateway: Gateway): Loopback['send'] {
  return ({ kind, parts, ...origin }) => {
    const id = clock.snowflake();
    const token = `token-of-${id}`;
    interactions.sent(id, token);
    gateway.dispatch('INTERACTION_CREATE', incoming(kind, { ...IDS, ...origin, id, token }, parts));
    return id;
  };
}

function speaker(clock: Clock, gateway: Gateway): Loopback['say'] {
  return (words) => {
    const id = clock.snowflake();
    const intent = words.direct ? INTENTS.directMessages : INTENTS.guildMessages;
    const { guild_id, ...direct } = writtenMessage(words, { ...IDS, id });
    if ((gateway.intents() & intent) !== 0)
      gateway.dispatch('MESSAGE_CREATE', words.direct ? { ...direct, channel_type: 1 } : { ...direct, guild_id });
    return id;
  };
}

type Recorder = Pick<Loopback, 'requests' | 'nextRequest' | 'failNext'> & {
  readonly record: (request: RestRequest, serve: () => Reply) => Reply;
};

function startRecorder(check: SchemaCheck | undefined, breached: (breaches: Breaches) => void): Recorder {
  const requests: Recorded[] = [];
  const failures: (readonly [RegExp, Reply])[] = [];
  const events = new EventEmitter().setMaxListeners(0);
  return {
    requests,
    record: (request, serve) => {
      breached(check?.(request.method, request.path, request.body) ?? []);
      const failing = failures.findIndex(([path]) => path.test(request.path));
      const reply = failing < 0 ? serve() : (failures.splice(failing, 1)[0]?.[1] ?? serve());
      requests.push({ ...request, status: reply.status });
      events.emit('request', { ...request, status: reply.status });
      return reply;
    },
    nextRequest: async (method, path) => {
      for (;;) {
        const [request] = (await once(events, 'request')) as [Recorded];
        if (request.method === method && path.test(request.path)) return request;
      }
    },
    failNext: (path, reply) => void failures.push([path, reply]),
  };
}

function ready(host: string): ReturnType<Parameters<typeof startGateway>[0]['ready']> {
  const { guildId, channelId, applicationId } = IDS;
  const channel = { id: channelId, type: 0, name: 'news', position: 0, permission_overwrites: [] };
  const everyone = { id: guildId, name: '@everyone', permissions: '0', position: 0, colors: {}, flags: 0 };
  const member = {
    user: BOT,
    roles: [],
    joined_at: '2023-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
  };
  const empty = { emojis: [], stickers: [], threads: [], presences: [], voice_states: [], features: [] };
  const none = { stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] };
  const guild = { id: guildId, name: 'Newsroom', owner_id: '700000000000000001', member_count: 2 };
  return {
    payload: {
      v: 10,
      user: BOT,
      guilds: [{ id: guildId, unavailable: true }],
      resume_gateway_url: `ws://${host}`,
      application: { id: applicationId, flags: 0 },
    },
    events: [
      ['GUILD_CREATE', { ...guild, ...empty, ...none, channels: [channel], members: [member], roles: [everyone] }],
    ],
  };
}
