import { once } from 'node:events';
import { setTimeout as passing } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { DraftWithId } from '#ingest/readDraft.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { type Audience, Refusal } from '#model/refusal.ts';
import { serialize } from '#model/serialize.ts';

export type ReadingWorker = {
  /**
   * Reads an article; one after the other, in the order they are handed in. Rejects with `Cannot read article "x.md": …`
   * where it cannot be read, takes too long or ends its worker.
   */
  readonly read: (draft: DraftWithId) => Promise<ArticleRecord>;
  /** Ends it; reads that are under way or waiting are rejected. */
  readonly stop: () => Promise<void>;
};

/** What the worker answers to a draft. */
export type WorkerReply = { readonly record: ArticleRecord } | { readonly error: Error; readonly audience?: Audience };

type Options = {
  /** What the worker runs. */
  readonly script?: URL;
  /** How long one article may take, and how long a worker is kept with nothing to do, in milliseconds. */
  readonly longest?: number;
  readonly idle?: number;
};

const SCRIPT = new URL('./workerMain.mjs', import.meta.url);
const MINUTE = 60_000;
const STOPPING = 'Footnote is stopping';

/** An article that needs more ends its worker, and not the process. */
const MEMORY = { maxOldGenerationSizeMb: 1_024 };

/**
 * Reads articles in a worker, so that whoever asks meanwhile need not wait. The worker starts with the first read and
 * ends when nothing was read for some minutes; where it hangs or dies, the next read starts another.
 */
export function startReadingWorker({
  script = SCRIPT,
  longest = MINUTE,
  idle = 5 * MINUTE,
}: Options = {}): ReadingWorker {
  const kept = keepWorker(script, idle);
  const stopping = new AbortController();
  const read = serialize(async (draft: DraftWithId) => {
    if (stopping.signal.aborted) throw refusal(draft, STOPPING);
    const reply = await replyOf(kept.use(), draft, longest).catch(async (error) => {
      await kept.end();
      throw stopping.signal.aborted ? refusal(draft, STOPPING) : error;
    });
    kept.rest();
    if ('error' in reply) throw reply.audience ? new Refusal(reply.audience, reply.error.message) : reply.error;
    return reply.record;
  });
  return {
    read,
    stop: () => {
      stopping.abort();
      return kept.end();
    },
  };
}

/** One worker at most: started when it is used, ended when it rested for long. */
function keepWorker(script: URL, idle: number) {
  let worker: Worker | undefined;
  let resting: NodeJS.Timeout | undefined;
  const end = async () => {
    clearTimeout(resting);
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const use = () => {
    clearTimeout(resting);
    worker ??= startWorker(script, (ended) => {
      if (worker === ended) worker = undefined;
    });
    return worker;
  };
  const rest = () => {
    resting = setTimeout(end, idle).unref();
  };
  return { use, rest, end };
}

/** An error of a worker that nobody listens to would end the process with it. */
function startWorker(script: URL, ended: (worker: Worker) => void): Worker {
  const worker = new Worker(script, { resourceLimits: MEMORY });
  worker.on('error', () => ended(worker));
  worker.on('exit', () => ended(worker));
  return worker;
}

/** The process stays while a reply is awaited, and no longer for the worker's sake. */
async function replyOf(worker: Worker, draft: DraftWithId, longest: number): Promise<WorkerReply> {
  const over = new AbortController();
  const { signal } = over;
  const failed = (cause: unknown) => Promise.reject(refusal(draft, 'the worker that reads it failed', cause));
  worker.ref();
  worker.postMessage(draft);
  try {
    return await Promise.race([
      once(worker, 'message', { signal }).then(([reply]) => reply as WorkerReply, failed),
      once(worker, 'exit', { signal }).then(failed, failed),
      passing(longest, undefined, { signal }).then(() =>
        Promise.reject(refusal(draft, `reading it took longer than ${longest / 1_000} seconds`)),
      ),
    ]);
  } finally {
    over.abort();
    worker.unref();
  }
}

function refusal({ fileName }: DraftWithId, why: string, cause?: unknown): Error {
  return new Refusal('member', `Cannot read article "${fileName}": ${why}`, { cause });
}
