import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export type Gateway = {
  /** Sends an event to the bot that is connected; kept for a bot that resumes. */
  readonly dispatch: (name: string, payload: object) => void;
  /** The intents the bot asked for, as bits. */
  readonly intents: () => number;
  /** Resolves at the next of: `ready`, `resumed`, `heartbeat`, `closed`. */
  readonly next: (event: 'ready' | 'resumed' | 'heartbeat' | 'closed') => Promise<void>;
  /** Breaks the connection with a code, as a failing network or a deploy of Discord's does. */
  readonly drop: (code: number) => void;
  /** Asks the bot to connect again. */
  readonly reconnect: () => void;
  readonly invalidate: (resumable: boolean) => void;
  /** From now on heartbeats are not answered until the bot connects anew: a zombie connection. */
  readonly playDead: () => void;
  readonly stop: () => Promise<void>;
};

export type GatewayOptions = {
  readonly server: Server;
  readonly token: string;
  readonly heartbeatMs: number;
  /** The body of READY without the session, and the events that follow it. */
  readonly ready: () => {
    readonly payload: object;
    readonly events: readonly (readonly [name: string, payload: object])[];
  };
};

type Packet = { readonly op: number; readonly d?: unknown; readonly s?: number; readonly t?: string };

/** The connection there is, and the session that outlives it. */
type Link = {
  socket: WebSocket | undefined;
  session: number;
  sent: Packet[];
  intents: number;
  answersHeartbeats: boolean;
  readonly events: EventEmitter;
  readonly options: GatewayOptions;
};

const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const;
const AUTHENTICATION_FAILED = 4004;
const DISALLOWED_INTENTS = 4014;
/** Members, presences and the content of all messages: nobody has approved those for this bot. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** Discord's gateway for one bot, in JSON and without compression. */
export function startGateway(options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server: options.server });
  const events = new EventEmitter().setMaxListeners(0);
  const link: Link = { socket: undefined, session: 0, sent: [], intents: 0, answersHeartbeats: true, events, options };
  sockets.on('connection', (socket) => connected(link, socket));
  return {
    dispatch: (name, payload) => dispatch(link, name, payload),
    intents: () => link.intents,
    next: async (event) => void (await once(events, event)),
    drop: (code) => link.socket?.close(code),
    reconnect: () => send(link, { op: OP.reconnect }),
    invalidate: (resumable) => send(link, { op: OP.invalid, d: resumable }),
    playDead: () => {
      link.answersHeartbeats = false;
    },
    stop: async () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function connected(link: Link, socket: WebSocket): void {
  link.socket = socket;
  link.answersHeartbeats = true;
  socket.on('message', (bytes) => socket === link.socket && heard(link, JSON.parse(String(bytes)) as Packet));
  socket.on('close', () => link.events.emit('closed'));
  send(link, { op: OP.hello, d: { heartbeat_interval: link.options.heartbeatMs } });
}

function heard(link: Link, { op, d }: Packet): void {
  if (op === OP.heartbeat) {
    if (link.answersHeartbeats) send(link, { op: OP.ack });
    link.events.emit('heartbeat');
    return;
  }
  const { token, intents, session_id, seq } = d as Readonly<Record<string, string>>;
  if (token !== link.options.token) link.socket?.close(AUTHENTICATION_FAILED);
  else if (op === OP.identify) identify(link, Number(intents));
  else if (op === OP.resume) resume(link, String(session_id), Number(seq));
}

function identify(link: Link, intents: number): void {
  if ((intents & PRIVILEGED) !== 0) {
    link.socket?.close(DISALLOWED_INTENTS);
    return;
  }
  const { payload, events } = link.options.ready();
  link.session += 1;
  link.sent = [];
  link.intents = intents;
  dispatch(link, 'READY', { ...payload, session_id: `session-${link.session}` });
  for (const [name, event] of events) dispatch(link, name, event);
  link.events.emit('ready');
}

/** Sends again what was missed, counted by sequence numbers from 1. */
function resume(link: Link, session: string, seen: number): void {
  if (session !== `session-${link.session}`) {
    send(link, { op: OP.invalid, d: false });
    return;
  }
  for (const packet of link.sent.slice(seen)) send(link, packet);
  dispatch(link, 'RESUMED', {});
  link.events.emit('resumed');
}

function dispatch(link: Link, name: string, payload: object): void {
  const packet = { op: OP.dispatch, t: name, d: payload, s: link.sent.length + 1 };
  link.sent.push(packet);
  send(link, packet);
}

/** What is sent while nobody is connected is lost, but for a bot that resumes. */
function send({ socket }: Link, packet: Packet): void {
  if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(packet));
}
