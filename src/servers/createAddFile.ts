import { findNews } from '#answer/findWatched.ts';
import { splitDrafts } from '#ingest/splitDrafts.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import { serialize } from '#model/queue.ts';
import { isForMember, Refusal, refuseBeyond } from '#model/refusal.ts';
import type { AddedArticle, ArticleDraft, ServerChanges } from '#model/server.ts';
import type { Watch } from '#model/serverState.ts';
import type { ServerStateFile } from '#store/openServerState.ts';
import type { Store } from '#store/store.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { composeAnnouncement } from './composeAnnouncement.ts';
import { giveFreeId } from './giveFreeId.ts';
import type { ServerOptions } from './serverOptions.ts';

/** What a server keeps, and what is asked of it. */
export type Kept = { readonly store: Store; readonly file: ServerStateFile; readonly corpus: () => Corpus };

/** Of more articles than that, some answers would come too late. */
const MOST_ARTICLES = 2_000;

/** Adds the articles of a file to a server, one after the other; one that is refused keeps none of the others out. */
export function createAddFile(serverId: string, kept: Kept, options: ServerOptions): ServerChanges['addFile'] {
  const addArticle = serialize((draft: ArticleDraft) => addDraft(draft, { serverId, ...kept, options }));
  return async (file, metadata = {}, onNext) => {
    const found = await orRefusal(async () => {
      return splitDrafts({ fileName: file.name, bytes: await file.read(), metadata });
    });
    const drafts = found instanceof Refusal ? [found] : found;
    const results: (AddedArticle | Refusal)[] = [];
    for (const [i, draft] of drafts.entries()) {
      onNext?.(i + 1, drafts.length);
      results.push(draft instanceof Refusal ? draft : await orRefusal(() => addArticle(draft)));
    }
    return results;
  };
}

async function orRefusal<T>(step: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await step();
  } catch (error) {
    if (isForMember(error)) return error;
    throw error;
  }
}

type Adding = Kept & { readonly serverId: string; readonly options: ServerOptions };

/** Reads the article, keeps it in place of the one that it is, and tells the channels that watch. */
async function addDraft(
  draft: ArticleDraft,
  { serverId, store, file, corpus, options }: Adding,
): Promise<AddedArticle> {
  refuseBeyond(store.articles().length, MOST_ARTICLES, 'add an article: the server has');
  const starter = options.starter.map(({ article }) => article);
  const record = giveFreeId(await options.read(draft), [...store.articles(), ...starter]);
  const old = store.record(record.article.id);
  await store.put(record);
  const { watches, settings } = file.state();
  for (const news of findWatchedNews(watches, { record, old, corpus }))
    options.announce({ serverId, ...news, language: settings.language });
  return { record, replaced: old !== undefined };
}

type Changed = {
  readonly record: ArticleRecord;
  readonly old: ArticleRecord | undefined;
  readonly corpus: () => Corpus;
};

/** What the channels that watch hear of an article: the facts on their words that it did not hold before. */
function findWatchedNews(watches: readonly Watch[], { record, old, corpus }: Changed) {
  const known = new Set(old?.facts.map(({ id }) => id));
  const facts = record.facts.filter(({ id }) => !known.has(id));
  return watches.flatMap(({ channelId, words }) => {
    const phrases = phrasesOf(corpus().language);
    const title = phrases.titles.newOn(words);
    const answer = composeAnnouncement(findNews(words, facts, corpus()), { title, topic: words, words: phrases });
    return answer ? [{ channelId, answer }] : [];
  });
}
