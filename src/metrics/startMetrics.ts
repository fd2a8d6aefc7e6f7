import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '#model/refusal.ts';
import { createMeters, type Gauges, type Meters } from './createMeters.ts';

export type MetricsOptions = {
  /** 0: any that is free. */
  readonly port: number;
  readonly host?: string;
  readonly gauges: Gauges;
  /** Whether Footnote can answer right now. */
  readonly ready: () => boolean;
  /** The names of commands and buttons that are counted by. */
  readonly names: readonly string[];
};

export type Metrics = {
  readonly count: Meters['count'];
  readonly port: number;
  readonly stop: () => Promise<void>;
};

type Problem = (port: number, host: string) => string;

const NO_HOST: Problem = (_, host) => `FOOTNOTE_METRICS_HOST is "${host}", which is no address of this machine`;

const PROBLEMS: Readonly<Record<string, Problem>> = {
  EADDRINUSE: (port) => `FOOTNOTE_METRICS_PORT is ${port}, which another program listens on already`,
  EACCES: (port) => `FOOTNOTE_METRICS_PORT is ${port}, which this user may not listen on; take one over 1023`,
  EADDRNOTAVAIL: NO_HOST,
  ENOTFOUND: NO_HOST,
  EAI_AGAIN: NO_HOST,
};

/**
 * Serves `/metrics` for Prometheus and `/health` for whoever watches over the process, to this machine alone unless told
 * otherwise. They tell numbers and names of commands, nothing of servers, members or what they ask. Rejects with
 * `Cannot start: …` if the port is taken or the host is none of this machine's.
 */
export async function startMetrics(options: MetricsOptions): Promise<Metrics> {
  const { port, host = '127.0.0.1', gauges, names, ready } = options;
  const meters = createMeters(gauges, names);
  const server = createServer(listenerOf(meters, ready));
  await listen(server, port, host);
  return {
    count: meters.count,
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

type HttpPage = { readonly status: number; readonly type: string; readonly body: string };

function listenerOf(meters: Meters, ready: () => boolean): RequestListener {
  return async ({ method = '', url = '' }, response) => {
    const page = await findPage(method, url.split('?')[0], { meters, ready }).catch(() => toPlainPage(500, 'failed\n'));
    const headers = { 'content-type': page.type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    response.writeHead(page.status, page.status === 405 ? { ...headers, allow: 'GET, HEAD' } : headers);
    response.end(page.body);
  };
}

type PageSources = { readonly meters: Meters; readonly ready: () => boolean };

async function findPage(method: string, path: string | undefined, { meters, ready }: PageSources): Promise<HttpPage> {
  if (path !== '/metrics' && path !== '/health') return toPlainPage(404, 'There are /metrics and /health.\n');
  if (method !== 'GET' && method !== 'HEAD') return toPlainPage(405, 'Only GET and HEAD.\n');
  if (path === '/metrics') return { status: 200, type: meters.contentType, body: await meters.text() };
  return toHealthPage(ready());
}

function toHealthPage(isReady: boolean): HttpPage {
  const body = { status: isReady ? 'ok' : 'not ready', uptime: Math.round(process.uptime()) };
  return { status: isReady ? 200 : 503, type: 'application/json', body: `${JSON.stringify(body)}\n` };
}

function toPlainPage(status: number, body: string): HttpPage {
  return { status, type: 'text/plain; charset=utf-8', body };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal('operator', `Cannot start: ${(code && PROBLEMS[code]?.(port, host)) ?? message}`, {
      cause: error,
    });
  }
}
