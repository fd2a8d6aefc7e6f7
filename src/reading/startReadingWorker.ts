import { Piscina } from 'piscina';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { serialize } from '#model/queue.ts';
import { Refusal } from '#model/refusal.ts';
import type { ArticleDraft } from '#model/server.ts';
import type { WorkerReply } from './readAndLearn.ts';

export type ReadingWorker = {
  /**
   * Reads articles one after the other, in the order they come. Rejects with a `Refusal` if one cannot be read, takes too
   * long or ends its worker.
   */
  readonly read: (draft: ArticleDraft) => Promise<ArticleRecord>;
  /** Ends it; reads that are under way or waiting are refused. */
  readonly stop: () => Promise<void>;
};

type Options = {
  /** What the worker runs. */
  readonly script?: URL;
  /** How long one article may take, and how long a worker is kept with nothing to do, in milliseconds. */
  readonly longest?: number;
  readonly idle?: number;
  /** An article that needs more memory ends its worker, and not the process; in megabytes. */
  readonly memory?: number;
};

const SCRIPT = new URL('./workerMain.mjs', import.meta.url);
const MINUTE = 60_000;

/**
 * Reads articles in a worker, so that whoever asks meanwhile need not wait. The worker starts with the first read and
 * ends when nothing was read for some minutes; if it hangs or dies, the next read starts another.
 */
export function startReadingWorker({
  script = SCRIPT,
  longest = MINUTE,
  idle = 5 * MINUTE,
  memory = 1_024,
}: Options = {}): ReadingWorker {
  const pool = new Piscina<ArticleDraft, WorkerReply>({
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idle,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  let stopping = false;
  /** Its time begins when it is read; the pool's own queue would count the time that it waits too. */
  const read = serialize(async (draft: ArticleDraft) => {
    if (stopping) throw refuse(draft, 'Footnote is stopping');
    const signal = AbortSignal.timeout(longest);
    // The script is named here and not to the pool, which would wait forever for one that cannot be loaded.
    const reply = await pool.run(draft, { filename: script.href, signal }).catch((cause: unknown) => {
      if (stopping) throw refuse(draft, 'Footnote is stopping', cause);
      if (signal.aborted) throw refuse(draft, `reading it took longer than ${longest / 1_000} seconds`, cause);
      throw refuse(draft, 'the worker that reads it failed', cause);
    });
    if ('record' in reply) return reply.record;
    throw reply.audience ? new Refusal(reply.audience, reply.error.message) : reply.error;
  });
  return {
    read,
    stop: () => {
      stopping = true;
      return pool.destroy();
    },
  };
}

function refuse({ fileName }: ArticleDraft, why: string, cause?: unknown): Refusal {
  return new Refusal('member', `Cannot read article "${fileName}": ${why}`, { cause });
}
