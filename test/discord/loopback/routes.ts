import { type Breaches, choiceBreaches, messageBreaches, modalBreaches } from '../../support/discordLimits.ts';
import type { Clock } from './clock.ts';
import type { CommandRegistry } from './commandRegistry.ts';
import type { Acknowledgement, Interactions, Reply } from './interactions.ts';
import type { RestRequest } from './restServer.ts';
import { sentMessage } from './sentMessage.ts';

export type World = {
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly clock: Clock;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly bot: object;
  /** The address of the gateway. */
  readonly gateway: () => string;
  readonly breached: (breaches: Breaches) => void;
  /** The messages of all channels, by id. */
  readonly messages: Map<string, object>;
};

type Route = {
  readonly method: string;
  readonly path: RegExp;
  /** Works without the bot's token: the token of the interaction stands in the path. */
  readonly open?: boolean;
  readonly reply: (world: World, groups: Readonly<Record<string, string>>, body: object) => Reply;
};

const REPLY = 4;
const CHOICES = 8;
const UPDATE = 7;
const MODAL = 9;
const SCOPE = '/applications/\\d+(?:/guilds/(?<guild>\\d+))?/commands';
const WEBHOOK = '/webhooks/\\d+/(?<token>[^/]+)';
const UNAUTHORIZED: Reply = { status: 401, body: { code: 0, message: '401: Unauthorized' } };
const NOT_FOUND: Reply = { status: 404, body: { code: 0, message: '404: Not Found' } };
const UNKNOWN_CHANNEL: Reply = { status: 404, body: { code: 10003, message: 'Unknown Channel' } };
const UNKNOWN_MESSAGE: Reply = { status: 404, body: { code: 10008, message: 'Unknown Message' } };
const UNKNOWN_WEBHOOK: Reply = { status: 404, body: { code: 10015, message: 'Unknown Webhook' } };

const ROUTES: readonly Route[] = [
  row('GET', '/gateway/bot', ({ gateway }) => ({ status: 200, body: gatewayBot(gateway()) })),
  row('GET', '/users/@me', ({ bot }) => ({ status: 200, body: bot })),
  row('GET', '/users/@me/guilds', ({ guildId }) => ({ status: 200, body: [{ id: guildId, name: 'Newsroom' }] })),
  row('GET', '/applications/@me', ({ applicationId }) => ({
    status: 200,
    body: { id: applicationId, integration_types_config: { 0: {}, 1: {} } },
  })),
  row('GET', SCOPE, ({ commands }, { guild = '' }) => ({ status: 200, body: commands.list(guild) })),
  row('POST', SCOPE, ({ commands }, { guild = '' }, body) => commands.create(guild, body)),
  row('PATCH', `${SCOPE}/(?<id>\\d+)`, ({ commands }, { guild = '', id = '' }, body) =>
    commands.change(guild, id, body),
  ),
  row('DELETE', `${SCOPE}/(?<id>\\d+)`, ({ commands }, { guild = '', id = '' }) => commands.remove(guild, id)),
  row('GET', '/channels/\\d+/messages/(?<id>\\d+)', ({ messages }, { id = '' }) => {
    const body = messages.get(id);
    return body ? { status: 200, body } : UNKNOWN_MESSAGE;
  }),
  row('GET', '/channels/\\d+', () => UNKNOWN_CHANNEL),
  row('POST', '/channels/(?<channel>\\d+)/messages', (world, { channel = '' }, body) => posted(world, channel, body)),
  { ...row('POST', '/interactions/(?<id>\\d+)/(?<token>[^/]+)/callback', acknowledged), open: true },
  { ...row('POST', WEBHOOK, webhook), open: true },
  { ...row('PATCH', `${WEBHOOK}/messages/@original`, webhook), open: true },
  { ...row('DELETE', `${WEBHOOK}/messages/@original`, webhookDelete), open: true },
];

/** Answers a request as Discord would, by its path, and refuses what breaks a rule. */
export function route(world: World, { method, path, body, authorization }: RestRequest): Reply {
  for (const candidate of ROUTES) {
    const match = candidate.method === method ? candidate.path.exec(path) : null;
    if (!match) continue;
    if (!candidate.open && authorization !== `Bot ${world.token}`) return UNAUTHORIZED;
    return candidate.reply(world, match.groups ?? {}, (body ?? {}) as object);
  }
  return NOT_FOUND;
}

function row(method: string, path: string, reply: Route['reply']): Route {
  return { method, path: new RegExp(`^${path}$`, 'u'), reply };
}

function acknowledged(world: World, { id = '', token = '' }: Readonly<Record<string, string>>, body: object): Reply {
  const { type, data } = body as Acknowledgement;
  return refusal(world, breachesOf(type, data)) ?? world.interactions.acknowledge(id, token, body as Acknowledgement);
}

function breachesOf(type: number, data: Acknowledgement['data']): Breaches {
  if (type === REPLY || type === UPDATE) return messageBreaches(data);
  if (type === MODAL) return modalBreaches(data);
  return type === CHOICES ? choiceBreaches(data?.choices) : [];
}

function webhook(world: World, { token = '' }: Readonly<Record<string, string>>, body: object): Reply {
  if (!world.interactions.usable(token)) return UNKNOWN_WEBHOOK;
  return refusal(world, messageBreaches(body)) ?? { status: 200, body: storedMessage(world, '0', body) };
}

function webhookDelete(world: World, { token = '' }: Readonly<Record<string, string>>): Reply {
  return world.interactions.usable(token) ? { status: 204 } : UNKNOWN_WEBHOOK;
}

function posted(world: World, channel: string, body: object): Reply {
  return refusal(world, messageBreaches(body)) ?? { status: 200, body: storedMessage(world, channel, body) };
}

function refusal({ breached }: World, breaches: Breaches): Reply | undefined {
  breached(breaches);
  return breaches.length > 0 ? { status: 400, body: { code: 50035, message: breaches.join('; ') } } : undefined;
}

function storedMessage({ clock, messages }: World, channel: string, body: object): object {
  const id = clock.snowflake();
  const message = sentMessage({ data: body as Readonly<Record<string, unknown>> }, id, channel);
  messages.set(id, message);
  return message;
}

function gatewayBot(url: string): object {
  return { url, shards: 1, session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 } };
}
