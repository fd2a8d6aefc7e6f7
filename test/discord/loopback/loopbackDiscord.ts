import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Breaches } from '../../support/discordLimits.ts';
import { type Clock, startClock } from './clock.ts';
import { type CommandRegistry, commandRegistry } from './commandRegistry.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { guildOf } from './guildOf.ts';
import { type IncomingKind, incoming, type Origin } from './incoming.ts';
import { type Acknowledgement, type Interactions, type Reply, trackInteractions } from './interactions.ts';
import { type RestRequest, startRest } from './restServer.ts';
import { route, type World } from './routes.ts';
import type { SchemaCheck } from './schemaCheck.ts';
import { type Sent, sentMessage } from './sentMessage.ts';
import { writtenMessage } from './writtenMessage.ts';

export type LoopbackOptions = {
  /** Discord's own description of its interface; only our own list of limits is checked without it. */
  readonly schema?: SchemaCheck | undefined;
  readonly heartbeatMs?: number;
  /** Servers beside the first one, which have a channel each. */
  readonly others?: readonly Place[];
  readonly clock?: Parameters<typeof startClock>[0] | undefined;
};

/** A server and its channel. */
export type Place = { readonly guildId: string; readonly channelId: string };

/** What a member does: which interaction it makes, and of what. */
export type Deed = { readonly kind: IncomingKind; readonly parts: Readonly<Record<string, unknown>> } & Partial<Origin>;

export type Words = {
  readonly content: string;
  /** Whether it mentions the bot, as a reply to one of its messages does too. */
  readonly mentionsBot?: boolean;
  readonly direct?: boolean;
  readonly byBot?: boolean;
  readonly userId?: string;
  /** The message that it replies to. */
  readonly repliesTo?: string;
} & Partial<Place>;

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
  /** Everything that members typed. */
  readonly typed: readonly string[];
  /** Sends an interaction to the bot and gives its id. */
  readonly send: (deed: Deed) => string;
  /** Sends an interaction and waits until the bot has acknowledged it in time. */
  readonly ask: (deed: Deed) => Promise<Acknowledgement>;
  /** Writes a message as a member, and gives its id. The bot sees as much of it as its intents allow. */
  readonly say: (words: Words) => string;
  /** Puts an answer of the bot's into a channel, for members to reply to, and gives its id. */
  readonly keep: (answer: Sent) => string;
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

export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const { schema, heartbeatMs = 41_250, others = [] } = options;
  const clock = startClock(options.clock);
  const breaches: string[] = [];
  const breached = (found: Breaches) => void breaches.push(...found);
  const interactions = trackInteractions(clock);
  const commands = commandRegistry(IDS.applicationId, clock, breached);
  const recorder = startRecorder(schema, breached);
  const server = await startRest((request) => recorder.record(request, () => route(world, request)));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const messages = new Map<string, object>();
  const gatewayAddress = () => `ws://${host}`;
  const world: World = { ...IDS, clock, commands, interactions, bot: BOT, gateway: gatewayAddress, breached, messages };
  const gateway = startGateway({ server, token: IDS.token, heartbeatMs, ready: () => ready(host, [IDS, ...others]) });
  const stop = async () => {
    await gateway.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const typed: string[] = [];
  const send = sender(clock, interactions, gateway);
  const say = speaker(clock, gateway);
  const members = {
    send: (deed: Deed) => {
      typed.push(...wordsIn(deed.parts['data']));
      return send(deed);
    },
    say: (words: Words) => {
      typed.push(words.content);
      return say(words);
    },
    ask: (deed: Deed) => interactions.acknowledged(members.send(deed)),
    keep: (answer: Sent) => {
      const id = clock.snowflake();
      messages.set(id, sentMessage(answer, id));
      return id;
    },
  };
  return {
    ...IDS,
    api: `http://${host}/api`,
    clock,
    commands,
    gateway,
    breaches,
    typed,
    stop,
    ...members,
    ...recorder,
  };
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

/** What is typed into options and forms stands in `value`. */
function wordsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { value } = part as { value?: unknown };
  return [...(typeof value === 'string' ? [value] : []), ...Object.values(part).flatMap(wordsIn)];
}

function speaker(clock: Clock, gateway: Gateway): Loopback['say'] {
  return (words) => {
    const id = clock.snowflake();
    const intent = words.direct ? INTENTS.directMessages : INTENTS.guildMessages;
    const { guild_id, ...direct } = writtenMessage(words, { ...IDS, ...words, id });
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

function ready(host: string, places: readonly Place[]): ReturnType<Parameters<typeof startGateway>[0]['ready']> {
  const { applicationId } = IDS;
  return {
    payload: {
      v: 10,
      user: BOT,
      guilds: places.map(({ guildId }) => ({ id: guildId, unavailable: true })),
      resume_gateway_url: `ws://${host}`,
      application: { id: applicationId, flags: 0 },
    },
    events: places.map((place) => ['GUILD_CREATE', guildOf(place)] as const),
  };
}
