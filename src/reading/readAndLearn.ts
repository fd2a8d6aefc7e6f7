import { readDraft } from '#ingest/readDraft.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { type Audience, Refusal } from '#model/refusal.ts';
import type { ArticleDraft } from '#model/server.ts';
import type { Reader } from './loadReader.ts';

/** What a worker answers to a draft. An error that crosses threads loses its class, so its audience goes beside it. */
export type WorkerReply =
  | { readonly record: ArticleRecord }
  | { readonly error: Error; readonly audience?: Audience | undefined };

/** Reads an article that somebody hands in, as a worker does: whatever goes wrong is its reply. */
export async function replyToDraft(draft: ArticleDraft, reader: Pick<Reader, 'learn'>): Promise<WorkerReply> {
  try {
    return { record: await readAndLearn(draft, reader) };
  } catch (error) {
    return { error: error as Error, audience: error instanceof Refusal ? error.audience : undefined };
  }
}

/** Reads an article that somebody hands in. Refuses what is no article, or too long. */
export async function readAndLearn(draft: ArticleDraft, { learn }: Pick<Reader, 'learn'>): Promise<ArticleRecord> {
  return learn(await readDraft(draft));
}
