import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Reply } from './interactions.ts';

type SentFile = { readonly name: string; readonly text: string };

/** A request to Discord's REST interface. The path has no version and no query. */
export type RestRequest = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** The files that came with it. */
  readonly files: readonly SentFile[];
  readonly authorization: string | undefined;
};

/** Serves `answer` on a free port of this machine alone. */
export async function startRest(answer: (request: RestRequest) => Reply): Promise<Server> {
  const server = createServer(async (incoming, response) => {
    const { status, body, headers = {} } = answer(await read(incoming));
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(status, { ...type, ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function read(incoming: IncomingMessage): Promise<RestRequest> {
  const { pathname } = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(pathname).replace(/^\/api\/v10/u, ''),
    body: bodyOf(text, incoming.headers['content-type'] ?? ''),
    files: filesIn(text),
    authorization: incoming.headers.authorization,
  };
}

/** Messages with attachments come in parts; the JSON among them is the message. */
function bodyOf(text: string, type: string): unknown {
  if (text === '') return undefined;
  if (type.startsWith('application/json')) return JSON.parse(text);
  const payload = /name="payload_json"[^\r]*\r\n(?:[^\r]+\r\n)*\r\n([\s\S]*?)\r\n--/u.exec(text)?.[1];
  return payload === undefined ? undefined : JSON.parse(payload);
}

function filesIn(text: string): readonly SentFile[] {
  const parts = text.matchAll(/filename="([^"]+)"[^\r]*\r\n(?:[^\r]+\r\n)*\r\n([\s\S]*?)\r\n--/gu);
  return [...parts].map(([, name = '', content = '']) => ({ name, text: content }));
}
