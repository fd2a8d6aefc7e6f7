import { completeName } from '#corpus/completeName.ts';
import { toDay } from '#model/article.ts';
import { Refusal } from '#model/refusal.ts';
import type { Server, ServerChanges } from '#model/server.ts';
import { NEW_SERVER } from '#model/serverState.ts';
import { createCorpusQueries } from './createCorpusQueries.ts';
import { createServerCorpus } from './createServerCorpus.ts';
import { findArticle } from './findArticle.ts';
import type { ServerOptions } from './serverOptions.ts';

/** What is asked in a place without a server, such as direct messages: the starter corpus, which nobody there can change. */
export function createStarterServer(options: ServerOptions): Server {
  const state = () => NEW_SERVER;
  const none = [] as const;
  const corpus = createServerCorpus({ ...options, own: () => none, state, today: () => toDay(options.now()) });
  const refuse = () => Promise.reject(new Refusal('member', 'Cannot do that here: it belongs to a server'));
  const change: ServerChanges = {
    addFile: refuse,
    removeArticle: refuse,
    set: refuse,
    report: refuse,
    decide: refuse,
    restore: refuse,
    watch: refuse,
    unwatch: refuse,
  };
  return {
    ...createCorpusQueries(corpus, options),
    complete: (option, typed) => completeName(option, typed, corpus()),
    state,
    ownArticles: () => none,
    findArticle: (typed) => findArticle(typed, none),
    change,
  };
}
