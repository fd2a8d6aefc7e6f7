import { findNews } from '#answer/select/findNews.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import { Refusal } from '#model/refusal.ts';
import { serialize } from '#model/serialize.ts';
import type { ArticleDraft, ServerChanges } from '#model/server.ts';
import type { ServerState, Verdict, Watch } from '#model/serverState.ts';
import type { ServerStateFile } from '#store/openServerState.ts';
import type { Store } from '#store/store.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { freeId, wantedId } from './articleId.ts';
import { composeAnnouncement } from './composeAnnouncement.ts';
import { dayOf, type ServerOptions } from './serverOptions.ts';

/** How much a server may keep. Beyond it, it is told so; of more articles than that, some answers would come too late. */
const MOST = { articles: 2_000, reports: 200, watches: 100, verdicts: 5_000 } as const;

type Kept = { readonly store: Store; readonly file: ServerStateFile; readonly corpus: () => Corpus };

/** The changes of a server, each refused with `Cannot …` where it would go beyond what is kept. */
export function createServerChanges(serverId: string, kept: Kept, options: ServerOptions): ServerChanges {
  const { file } = kept;
  const update: Update = (change) => file.update((state) => ({ ...state, ...change(state) }));
  return {
    ...articleChanges(serverId, kept, options),
    settings: (changed) => update(({ settings }) => ({ settings: { ...settings, ...changed } })),
    ...reportChanges(file, update, options),
    ...watchChanges(file, update),
  };
}

type Update = (change: (state: ServerState) => Partial<ServerState>) => Promise<void>;

function articleChanges(
  serverId: string,
  { store, file, corpus }: Kept,
  options: ServerOptions,
): Pick<ServerChanges, 'addArticle' | 'removeArticle'> {
  return {
    addArticle: serialize(async (draft) => {
      refuseBeyond(store.articles().length, MOST.articles, 'add an article: the server has');
      const record = await readAnew(draft, { store, options });
      const old = store.record(record.article.id);
      await store.put(record);
      for (const news of newsFor(file.state().watches, { record, old, corpus }))
        options.announce({ serverId, ...news, language: file.state().settings.language });
      return { record, replaced: old !== undefined };
    }),
    removeArticle: store.remove,
  };
}

function reportChanges(
  file: ServerStateFile,
  update: Update,
  { now }: ServerOptions,
): Pick<ServerChanges, 'report' | 'decide' | 'restore'> {
  return {
    report: async (report) => {
      refuseBeyond(file.state().reports.length, MOST.reports, 'report: there are');
      await update(({ reports, nextReport }) => ({
        reports: [...reports, { ...report, id: nextReport, reportedOn: dayOf(now()) }],
        nextReport: nextReport + 1,
      }));
    },
    decide: (reportId, verdicts) => update((state) => decided(state, reportId, verdicts)),
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
function decided(
  { reports, verdicts }: ServerState,
  reportId: number,
  more: readonly Verdict[],
): Pick<ServerState, 'reports' | 'verdicts'> {
  const facts = new Set(reports.find(({ id }) => id === reportId)?.factIds);
  const others = verdicts.filter(({ factId }) => !facts.has(factId));
  return {
    reports: reports.filter(({ factIds }) => !factIds.every((id) => facts.has(id))),
    verdicts: [...others, ...more].slice(-MOST.verdicts),
  };
}

function watchChanges(file: ServerStateFile, update: Update): Pick<ServerChanges, 'watch' | 'unwatch'> {
  const without = (watch: Pick<Watch, 'channelId' | 'words'>) =>
    file.state().watches.filter((known) => !isSame(known, watch));
  return {
    watch: async (watch) => {
      const others = without(watch);
      refuseBeyond(others.length, MOST.watches, 'watch more: the server watches');
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

function refuseBeyond(count: number, most: number, what: string): void {
  if (count >= most) throw new Refusal('member', `Cannot ${what} ${count} already, and ${most} are the most`);
}

function isSame(a: Pick<Watch, 'channelId' | 'words'>, b: Pick<Watch, 'channelId' | 'words'>): boolean {
  return a.channelId === b.channelId && a.words.toLowerCase() === b.words.toLowerCase();
}

type Reading = { readonly store: Store; readonly options: Pick<ServerOptions, 'read' | 'starter'> };

/** Who published an article is known once it is read: where its id belongs to another one, it is read under a free one. */
async function readAnew(draft: ArticleDraft, { store, options: { read, starter } }: Reading): Promise<ArticleRecord> {
  const record = await read({ ...draft, id: wantedId(draft.metadata?.title ?? draft.fileName) });
  const id = freeId(record.article, [...store.articles(), ...starter.map(({ article }) => article)]);
  return id === record.article.id ? record : read({ ...draft, id });
}

type Added = {
  readonly record: ArticleRecord;
  readonly old: ArticleRecord | undefined;
  readonly corpus: () => Corpus;
};

/** What the channels that watch hear of an article: the facts on their words that it did not hold before. */
function newsFor(watches: readonly Watch[], { record, old, corpus }: Added) {
  const known = new Set(old?.facts.map(({ id }) => id));
  const facts = record.facts.filter(({ id }) => !known.has(id));
  return watches.flatMap(({ channelId, words }) => {
    const phrases = phrasesOf(corpus().language);
    const title = phrases.titles.newOn(words);
    const answer = composeAnnouncement(findNews(words, facts, corpus()), { title, topic: words, words: phrases });
    return answer ? [{ channelId, answer }] : [];
  });
}
