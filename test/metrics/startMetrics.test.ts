import { describe, expect, onTestFinished, test } from 'vitest';
import { startMetrics } from '#metrics/startMetrics.ts';

const GAUGES = { articles: () => 5, facts: () => 216, servers: () => 2, ping: (): number | undefined => 0.042 };

async function start(options: { port?: number; host?: string; gauges?: typeof GAUGES; ready?: () => boolean } = {}) {
  const names = ['who', 'targets', 'passage'];
  const metrics = await startMetrics({ port: 0, gauges: GAUGES, ready: () => true, names, ...options });
  onTestFinished(metrics.stop);
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${metrics.port}${path}`, init);
  const lines = async () => (await (await get('/metrics')).text()).split('\n');
  return { ...metrics, get, lines };
}

describe('/metrics', () => {
  test('tells the gauges as they are when somebody looks, and what Node knows of the process', async () => {
    let articles = 5;
    const { get, lines } = await start({ gauges: { ...GAUGES, articles: () => articles } });
    expect((await get('/metrics')).headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    articles = 6;
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'footnote_articles 6',
        'footnote_facts 216',
        'footnote_servers 2',
        'footnote_gateway_ping_seconds 0.042',
        expect.stringMatching(/^process_cpu_seconds_total \d/),
        expect.stringMatching(/^nodejs_eventloop_lag_seconds \d/),
      ]),
    );
  });

  test('says that the ping is not known yet', async () => {
    const { lines } = await start({ gauges: { ...GAUGES, ping: () => undefined } });
    expect(await lines()).toContainEqual(expect.stringMatching(/^footnote_gateway_ping_seconds nan$/i));
  });

  test('counts what was answered, by kind, name and outcome, and how long it took', async () => {
    const { count, lines } = await start();
    count('command', 'who', 'ok', 0.004);
    count('command', 'who', 'ok', 0.2);
    count('autocomplete', 'targets', 'late', 3.1);
    count('button', 'passage', 'failed', 0.01);
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'footnote_interactions_total{kind="command",name="who",outcome="ok"} 2',
        'footnote_interactions_total{kind="autocomplete",name="targets",outcome="late"} 1',
        'footnote_interactions_total{kind="button",name="passage",outcome="failed"} 1',
        'footnote_answer_seconds_bucket{le="0.005",kind="command"} 1',
        'footnote_answer_seconds_bucket{le="3",kind="autocomplete"} 0',
        'footnote_answer_seconds_count{kind="command"} 2',
      ]),
    );
  });

  test('never shows a name that is not Footnote’s own', async () => {
    const { count, lines } = await start();
    for (const typed of ['who is "she"?', 'where\nis it', 'why']) count('mention', typed, 'ok', 0.1);
    const counted = (await lines()).filter((line) => line.startsWith('footnote_interactions_total{'));
    expect(counted).toEqual(['footnote_interactions_total{kind="mention",name="other",outcome="ok"} 3']);
  });

  test('counts for each start anew', async () => {
    const [first, second] = [await start(), await start()];
    first.count('command', 'who', 'ok', 0.1);
    expect((await second.lines()).filter((line) => line.startsWith('footnote_interactions_total{'))).toEqual([]);
  });
});

describe('/health', () => {
  test.each([
    [true, 200, 'ok'],
    [false, 503, 'not ready'],
  ])('where Footnote is ready: %s, says %d', async (ready, status, word) => {
    const { get } = await start({ ready: () => ready });
    const response = await get('/health?probe=1');
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ status: word, uptime: expect.any(Number) });
  });

  test('says so where asking whether it is ready fails', async () => {
    const { get } = await start({
      ready: () => {
        throw new Error('inside');
      },
    });
    const response = await get('/health');
    expect([response.status, await response.text()]).toEqual([500, 'failed\n']);
  });
});

test.each([
  ['GET', '/', 404],
  ['GET', '/metrics/', 404],
  ['GET', '/..%2f.env', 404],
  ['POST', '/elsewhere', 404],
  ['POST', '/metrics', 405],
  ['DELETE', '/health', 405],
  ['HEAD', '/metrics', 200],
  ['HEAD', '/health', 200],
])('answers %s %s with %d', async (method, path, status) => {
  const { get } = await start();
  const response = await get(path, { method });
  expect(response.status).toBe(status);
  if (method === 'HEAD') expect(await response.text()).toBe('');
  if (status === 405) expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('stops though somebody keeps the line open', async () => {
  const { get, stop } = await start();
  await (await get('/health')).text();
  await stop();
  await expect(get('/health')).rejects.toThrow();
});

test('refuses a port that is taken, by the name of its variable', async () => {
  const { port } = await start();
  await expect(start({ port })).rejects.toThrow(
    `Cannot start: FOOTNOTE_METRICS_PORT is ${port}, which another program listens on already`,
  );
});

test('refuses a host that is not this machine', async () => {
  await expect(start({ host: '192.0.2.1' })).rejects.toThrow(
    'Cannot start: FOOTNOTE_METRICS_HOST is "192.0.2.1", which is no address of this machine',
  );
});
