import { parentPort } from 'node:worker_threads';
import type { DraftWithId } from '#ingest/readDraft.ts';
import { Refusal } from '#model/refusal.ts';
import { loadReader } from './loadReader.ts';
import { readAndLearn } from './readAndLearn.ts';
import type { WorkerReply } from './startReadingWorker.ts';

const reader = loadReader();

/** The other end of `startReading`: one draft in, one reply out. An error that crosses threads loses its class, so its audience goes beside it. */
parentPort?.on('message', async (draft: DraftWithId) => {
  parentPort?.postMessage(await replyTo(draft));
});

async function replyTo(draft: DraftWithId): Promise<WorkerReply> {
  try {
    return { record: await readAndLearn(draft, await reader) };
  } catch (error) {
    return { error: error as Error, ...(error instanceof Refusal && { audience: error.audience }) };
  }
}
