import { join } from 'node:path';
import { completeName } from '#corpus/completeName.ts';
import { toDay } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Server } from '#model/server.ts';
import { openServerState } from '#store/openServerState.ts';
import { openStore } from '#store/openStore.ts';
import { completeFromServer } from './completeFromServer.ts';
import { countUnanswered } from './countUnanswered.ts';
import { createCorpusQueries } from './createCorpusQueries.ts';
import { createServerChanges } from './createServerChanges.ts';
import { createServerCorpus } from './createServerCorpus.ts';
import { findArticle } from './findArticle.ts';
import type { ServerOptions } from './serverOptions.ts';

/** A server as the servers keep it: what members see of it, and what happens without them. */
export type OpenServer = Server & {
  readonly id: string;
  readonly corpus: () => Corpus;
  /** What could not be opened, a clear message each; the rest is usable. */
  readonly problems: readonly string[];
  /** Notes that the server removed the bot, or has it again. */
  readonly markLeft: (left: boolean) => Promise<void>;
  readonly markReminded: (reminders: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** So many reminders are remembered, to send none twice. */
const MOST_REMINDERS = 2_000;

/** Opens the folder of a server: its articles, and what it set, reported and watches. */
export async function openServer(id: string, folder: string, options: ServerOptions): Promise<OpenServer> {
  const { now, onFailure } = options;
  const store = await openStore(join(folder, 'articles'), { writable: true });
  const file = await openServerState(join(folder, 'server.json'));
  const today = () => toDay(now());
  const corpus = createServerCorpus({ ...options, own: store.records, state: file.state, today });
  const unanswered = (utterance: string) => {
    file
      .update((state) => ({ ...state, unanswered: countUnanswered(state.unanswered, utterance, today()) }))
      .catch(onFailure);
  };
  return {
    id,
    corpus,
    ...createCorpusQueries(corpus, options, unanswered),
    complete: (option, typed) =>
      completeFromServer(option, typed, { store, file }) ?? completeName(option, typed, corpus()),
    state: file.state,
    ownArticles: store.records,
    findArticle: (typed) => findArticle(typed, store.articles()),
    change: createServerChanges(id, { store, file, corpus }, options),
    problems: [...store.problems, ...(file.problem ? [file.problem] : [])],
    markLeft: (left) => file.update(({ leftOn, ...state }) => (left ? { ...state, leftOn: leftOn ?? today() } : state)),
    markReminded: (reminders) =>
      file.update((state) => ({ ...state, reminded: [...state.reminded, ...reminders].slice(-MOST_REMINDERS) })),
    close: async () => {
      await file.settled();
      await store.close();
    },
  };
}
