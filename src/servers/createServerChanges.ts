import { toDay } from '#model/article.ts';
import { refuseBeyond } from '#model/refusal.ts';
import type { ServerChanges } from '#model/server.ts';
import type { ServerState, Verdict, Watch } from '#model/serverState.ts';
import type { ServerStateFile } from '#store/openServerState.ts';
import { createAddFile, type Kept } from './createAddFile.ts';
import type { ServerOptions } from './serverOptions.ts';

/** How much a server may keep besides its articles. Beyond it, it is told so. */
const STATE_LIMITS = { reports: 200, watches: 100, verdicts: 5_000 } as const;

/** The changes of a server, each refused if it would go beyond what may be kept. */
export function createServerChanges(serverId: string, kept: Kept, options: ServerOptions): ServerChanges {
  const { file } = kept;
  const update: Update = (change) => file.update((state) => ({ ...state, ...change(state) }));
  return {
    addFile: createAddFile(serverId, kept, options),
    removeArticle: kept.store.remove,
    set: (changed) => update(({ settings }) => ({ settings: { ...settings, ...changed } })),
    ...createReportChanges(file, update, options),
    ...createWatchChanges(file, update),
  };
}

type Update = (change: (state: ServerState) => Partial<ServerState>) => Promise<void>;

function createReportChanges(
  file: ServerStateFile,
  update: Update,
  { now }: ServerOptions,
): Pick<ServerChanges, 'report' | 'decide' | 'restore'> {
  return {
    report: async (report) => {
      refuseBeyond(file.state().reports.length, STATE_LIMITS.reports, 'report: there are');
      await update(({ reports, nextReport }) => ({
        reports: [...reports, { ...report, id: nextReport, reportedOn: toDay(now()) }],
        nextReport: nextReport + 1,
      }));
    },
    decide: (reportId, verdicts) => update((state) => decideReport(state, reportId, verdicts)),
    restore: async (reportId) => {
      const { verdicts } = file.state();
      const others = verdicts.filter((verdict) => verdict.reportId !== reportId);
      if (others.length === verdicts.length) return false;
      await update(() => ({ verdicts: others }));
      return true;
    },
  };
}

/** What others said of the same line is decided with it. */
function decideReport(
  { reports, verdicts }: ServerState,
  reportId: number,
  more: readonly Verdict[],
): Pick<ServerState, 'reports' | 'verdicts'> {
  const facts = new Set(reports.find(({ id }) => id === reportId)?.factIds);
  const others = verdicts.filter(({ factId }) => !facts.has(factId));
  return {
    reports: reports.filter(({ factIds }) => !factIds.every((id) => facts.has(id))),
    verdicts: [...others, ...more].slice(-STATE_LIMITS.verdicts),
  };
}

function createWatchChanges(file: ServerStateFile, update: Update): Pick<ServerChanges, 'watch' | 'unwatch'> {
  const without = (watch: Pick<Watch, 'channelId' | 'words'>) =>
    file.state().watches.filter((known) => !isSameWatch(known, watch));
  return {
    watch: async (watch) => {
      const others = without(watch);
      refuseBeyond(others.length, STATE_LIMITS.watches, 'watch more: the server watches');
      await update(() => ({ watches: [...others, watch] }));
    },
    unwatch: async (channelId, words) => {
      const others = without({ channelId, words });
      if (others.length === file.state().watches.length) return false;
      await update(() => ({ watches: others }));
      return true;
    },
  };
}

function isSameWatch(a: Pick<Watch, 'channelId' | 'words'>, b: Pick<Watch, 'channelId' | 'words'>): boolean {
  return a.channelId === b.channelId && a.words.toLowerCase() === b.words.toLowerCase();
}
