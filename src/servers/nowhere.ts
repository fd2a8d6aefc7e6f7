import { complete } from '#corpus/complete.ts';
import type { Server, ServerChange } from '#model/server.ts';
import { NEW_SERVER } from '#model/serverState.ts';
import { dayOf } from './dayOf.ts';
import { lookUps } from './lookUps.ts';
import { serverCorpus } from './serverCorpus.ts';
import type { ServerOptions } from './serverOptions.ts';

/** What is asked where there is no server, as in direct messages: the starter corpus, which nobody there can change. */
export function nowhere(options: ServerOptions): Server {
  const { starter, known, wordVectors, now } = options;
  const state = () => NEW_SERVER;
  const none = [] as const;
  const corpus = serverCorpus({ starter, known, wordVectors, own: () => none, state, today: () => dayOf(now()) });
  const refuse = () => Promise.reject(new Error('Cannot do that here: it belongs to a server'));
  const change: ServerChange = {
    addArticle: refuse,
    removeArticle: refuse,
    settings: refuse,
    report: refuse,
    decide: refuse,
    restore: refuse,
    watch: refuse,
    unwatch: refuse,
  };
  return {
    ...lookUps(corpus, options),
    complete: (option, typed) => complete(option, typed, corpus()),
    state,
    ownArticles: () => none,
    change,
  };
}
