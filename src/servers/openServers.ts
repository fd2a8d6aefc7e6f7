import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Servers } from '#model/server.ts';
import { openServerFolders } from '#store/openServerFolders.ts';
import { createOpenCache } from './createOpenCache.ts';
import { createStarterServer } from './createStarterServer.ts';
import { findReminders } from './findReminders.ts';
import { type OpenServer, openServer } from './openServer.ts';
import type { ServerOptions } from './serverOptions.ts';

export type OpenServers = Servers & {
  /** The articles of the servers that are open, the starter corpus not among them. */
  readonly ownArticles: () => readonly ArticleRecord[];
  /** What could not be opened, a clear message each. */
  readonly problems: () => readonly string[];
  /** What is due once a day, however often it is called: reminders of deadlines, and the deletion of servers that left. */
  readonly runDaily: () => Promise<void>;
  /** Waits for what is being written. */
  readonly close: () => Promise<void>;
};

/** What is kept of a server that removed the bot is deleted after so many days; it may have been a mistake. */
const DAYS_KEPT = 30;

const DAY = 86_400_000;

/** Opens the servers of the bot. Every server has a folder of its own, and nothing of one is ever seen by another. */
export async function openServers(options: ServerOptions): Promise<OpenServers> {
  const folders = await openServerFolders(options.folder);
  const { of, visit, close, all, closeAll } = createOpenCache(async (id) =>
    openServer(id, folders.pathOf(id), options),
  );
  const note = async (id: string, left: boolean) => {
    const server = (await folders.ids()).includes(id) ? await of(id) : undefined;
    if (server && left === (server.state().leftOn === undefined)) await server.markLeft(left);
  };
  /** A server that cannot be opened keeps nothing from the others. */
  const forEach = async (act: (id: string) => Promise<void>) => {
    for (const id of await folders.ids()) await act(id).catch(options.onFailure);
  };
  return {
    starterServer: createStarterServer(options),
    of,
    notePresent: async (ids) => {
      await forEach((id) => note(id, !ids.includes(id)));
      for (const server of all()) await warmUp(server.corpus(), options);
    },
    noteJoined: (id) => note(id, false),
    noteLeft: (id) => note(id, true),
    runDaily: () =>
      forEach((id) =>
        visit(id, async (server) => {
          if (isToBeDeleted(server, options.now())) await close(id, () => folders.remove(id));
          else await sendReminders(server, options);
        }),
      ),
    ownArticles: () => all().flatMap((server) => server.ownArticles()),
    problems: () => all().flatMap((server) => server.problems),
    close: closeAll,
  };
}

/** A corpus is made searchable when it is first asked; at the start nobody waits for that yet. */
async function warmUp(corpus: Corpus, { askOf }: ServerOptions): Promise<void> {
  askOf(corpus).question('What is new?');
  await nextTurn();
}

function isToBeDeleted(server: OpenServer, now: Date): boolean {
  const { leftOn } = server.state();
  return leftOn !== undefined && now.getTime() - Date.parse(leftOn) > DAYS_KEPT * DAY;
}

async function sendReminders(server: OpenServer, { announce }: ServerOptions): Promise<void> {
  const { language } = server.state().settings;
  const due = findReminders(server.state(), server.corpus());
  for (const { channelId, answer } of due) announce({ serverId: server.id, channelId, answer, language });
  if (due.length > 0) await server.markReminded(due.flatMap(({ marks }) => marks));
}
