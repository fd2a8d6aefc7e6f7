import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pino } from 'pino';
import { answerInContext } from '#conversation/answerInContext.ts';
import { downloadAttachment } from '#discord/interactions/downloadAttachment.ts';
import { type DiscordEdge, startDiscord } from '#discord/startDiscord.ts';
import type { Metrics } from '#metrics/startMetrics.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { describeForLog } from '#model/refusal.ts';
import { startReadingWorker } from '#reading/startReadingWorker.ts';
import { openServers } from '#servers/openServers.ts';
import type { Config } from './config.ts';
import type { OpenFootnote } from './openFootnote.ts';

/** What buttons and messages are counted by, besides the names of the commands. */
const BUTTON_NAMES = ['page', 'passage', 'delete', 'report', 'pick', 'mention', 'form'];
const HOUR = 3_600_000;

const { version } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };

/** Runs until it is told to stop, or Discord closes for good; answers that are under way are finished first. */
export async function runOnDiscord(footnote: OpenFootnote, config: Config, token: string): Promise<void> {
  const log = pino({ level: config.logLevel });
  const { commands, serverCommands, starter, corpusOf, askOf } = footnote;
  const reading = startReadingWorker();
  const startedAt = new Date();
  const onFailure = (error: unknown) =>
    log.error({ error: describeForLog(error) }, 'something failed that nobody waits for');
  let edge: DiscordEdge | undefined;
  let metrics: Metrics | undefined;
  const servers = await openServers({
    folder: join(config.data, 'servers'),
    starter,
    corpusOf,
    read: reading.read,
    askOf,
    converse: (line, last, ask) => answerInContext(line, last, { commands, ask }),
    announce: (news) => void edge?.announce(news),
    onFailure,
    now: () => new Date(),
  });
  edge = await startDiscord({
    token,
    guildId: config.discordGuildId,
    api: config.discordApi,
    commands,
    serverCommands,
    servers,
    about: () => ({ version, startedAt }),
    download: downloadAttachment,
    count: (...answered) => metrics?.count(...answered),
    log,
  });
  for (const problem of servers.problems()) log.warn({}, problem);
  const articles = () => [...starter, ...servers.ownArticles()];
  const names = [...commands, ...serverCommands].map(({ name }) => name);
  metrics = config.metrics && (await serveMetrics(config.metrics, { edge, articles, names }));
  const runDaily = () => servers.runDaily().catch(onFailure);
  const timer = setInterval(runDaily, HOUR);
  await runDaily();
  if ((await Promise.race([untilTold(), edge.ended])) !== 'told') process.exitCode = 1;
  clearInterval(timer);
  // Articles that still wait to be read are refused, and whoever added them is told, before the edge leaves.
  await reading.stop();
  await edge.stop();
  await Promise.all([servers.close(), metrics?.stop()]);
  log.info('stopped');
}

type Measured = {
  readonly edge: DiscordEdge;
  readonly articles: () => readonly ArticleRecord[];
  readonly names: readonly string[];
};

/** Serves metrics and health; loaded only if they are wanted. */
async function serveMetrics(
  address: NonNullable<Config['metrics']>,
  { edge, articles, names }: Measured,
): Promise<Metrics> {
  const { startMetrics } = await import('#metrics/startMetrics.ts');
  return startMetrics({
    ...address,
    ready: edge.isReady,
    names: [...names, ...BUTTON_NAMES],
    gauges: {
      articles: () => articles().length,
      facts: () => articles().reduce((sum, { facts }) => sum + facts.length, 0),
      servers: edge.serverCount,
      ping: edge.ping,
    },
  });
}

function untilTold(): Promise<'told'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('told'));
  });
}
