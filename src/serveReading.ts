import { parentPort } from 'node:worker_threads';
import type { ArticleDraft } from '#ingest/readDraft.ts';
import { learnDraft } from './learnDraft.ts';
import { loadReader } from './reader.ts';
import type { ReadingReply } from './startReading.ts';

const reader = loadReader();

/** The other end of `startReading`: one draft in, one reply out. What goes wrong goes back as the error it is. */
parentPort?.on('message', async (draft: ArticleDraft) => {
  parentPort?.postMessage(await replyTo(draft));
});

async function replyTo(draft: ArticleDraft): Promise<ReadingReply> {
  try {
    return { record: await learnDraft(draft, await reader) };
  } catch (error) {
    return { error: error as Error };
  }
}
