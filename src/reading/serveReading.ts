import { parentPort } from 'node:worker_threads';
import type { DraftWithId } from '#ingest/readDraft.ts';
import { loadReader } from './loadReader.ts';
import { readAndLearn } from './readAndLearn.ts';
import type { WorkerReply } from './startReadingWorker.ts';

const reader = loadReader();

/** The other end of `startReading`: one draft in, one reply out. What goes wrong goes back as the error it is. */
parentPort?.on('message', async (draft: DraftWithId) => {
  parentPort?.postMessage(await replyTo(draft));
});

async function replyTo(draft: DraftWithId): Promise<WorkerReply> {
  try {
    return { record: await readAndLearn(draft, await reader) };
  } catch (error) {
    return { error: error as Error };
  }
}
