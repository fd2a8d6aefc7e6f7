import { createQueue } from '#model/queue.ts';

type Closable = { readonly close: () => Promise<void> };

export type OpenCache<T> = {
  readonly of: (id: string) => Promise<T>;
  /** Acts on one without keeping another from staying open: what was not open is closed again, unless it is asked for meanwhile. */
  readonly visit: (id: string, act: (thing: T) => Promise<void>) => Promise<void>;
  /** Closes what is open under an id, then does what must be done before it may be opened again. */
  readonly close: (id: string, then?: () => Promise<void>) => Promise<void>;
  /** Those that are open by now. */
  readonly all: () => readonly T[];
  readonly closeAll: () => Promise<void>;
};

/** So many are open at once; the one that rested longest is closed for another. */
const MOST_OPEN = 200;

/** Opens things when they are asked for, each once at a time, and keeps so many open. */
export function createOpenCache<T extends Closable>(open: (id: string) => Promise<T>, most = MOST_OPEN): OpenCache<T> {
  const opened = new Map<string, Promise<T>>();
  const ready = new Set<T>();
  const visited = new Set<string>();
  const inTurn = createQueues();
  const close = (id: string, then: () => Promise<void> = async () => undefined): Promise<void> => {
    const thing = opened.get(id);
    opened.delete(id);
    return inTurn(id, async () => {
      const ended = await thing;
      if (ended) ready.delete(ended);
      await ended?.close();
      await then();
    });
  };
  const openAnew = async (id: string): Promise<T> => {
    await inTurn(id, async () => undefined);
    const thing = await open(id);
    ready.add(thing);
    return thing;
  };
  /** The one that was put last is closed last. */
  const put = (id: string, thing: Promise<T>): Promise<T> => {
    opened.delete(id);
    opened.set(id, thing);
    thing.catch(() => opened.get(id) === thing && opened.delete(id));
    return thing;
  };
  return {
    of: (id) => {
      visited.delete(id);
      const thing = put(id, opened.get(id) ?? openAnew(id));
      const [oldest] = opened.keys();
      if (opened.size - visited.size > most && oldest !== undefined) close(oldest).catch(() => undefined);
      return thing;
    },
    visit: async (id, act) => {
      const known = opened.get(id);
      if (!known) visited.add(id);
      await (known ?? put(id, openAnew(id))).then(act).finally(() => visited.delete(id) && close(id));
    },
    close,
    all: () => [...ready],
    closeAll: async () => {
      await Promise.all([...opened.keys()].map((id) => close(id)));
    },
  };
}

/** Steps under the same id wait for one another, whether or not the one before went well. */
function createQueues(): (id: string, step: () => Promise<void>) => Promise<void> {
  const queues = new Map<string, ReturnType<typeof createQueue>>();
  return (id, step) => {
    const inTurn = queues.get(id) ?? createQueue();
    queues.set(id, inTurn);
    return inTurn(step);
  };
}
