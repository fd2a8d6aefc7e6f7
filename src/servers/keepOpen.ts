type Closable = { readonly close: () => Promise<void> };

export type KeptOpen<T> = {
  readonly of: (id: string) => Promise<T>;
  /** Closes what is open under an id, then does what must be done before it may be opened again. */
  readonly close: (id: string, then?: () => Promise<void>) => Promise<void>;
  /** Those that are open by now. */
  readonly all: () => readonly T[];
  readonly closeAll: () => Promise<void>;
};

/** So many are open at once; the one that rested longest is closed for another. */
const MOST = 200;

/** Opens things when they are asked for, each once at a time, and keeps so many open. */
export function keepOpen<T extends Closable>(open: (id: string) => Promise<T>, most: number = MOST): KeptOpen<T> {
  const opened = new Map<string, Promise<T>>();
  const closing = new Map<string, Promise<void>>();
  const ready = new Set<T>();
  const close = async (id: string, then: () => Promise<void> = async () => undefined): Promise<void> => {
    const thing = opened.get(id);
    opened.delete(id);
    const closed = Promise.resolve(closing.get(id))
      .then(async () => closeOne(await thing))
      .then(then)
      .finally(() => closing.get(id) === closed && closing.delete(id));
    closing.set(id, closed);
    await closed;
  };
  const openAnew = async (id: string): Promise<T> => {
    await closing.get(id)?.catch(() => undefined);
    const thing = await open(id);
    ready.add(thing);
    return thing;
  };
  const closeOne = async (thing: T | undefined): Promise<void> => {
    if (!thing) return;
    ready.delete(thing);
    await thing.close();
  };
  return {
    of: (id) => {
      const thing = opened.get(id) ?? openAnew(id);
      opened.delete(id);
      opened.set(id, thing);
      thing.catch(() => opened.get(id) === thing && opened.delete(id));
      const [oldest] = opened.keys();
      if (opened.size > most && oldest !== undefined) close(oldest).catch(() => undefined);
      return thing;
    },
    close,
    all: () => [...ready],
    closeAll: async () => {
      await Promise.all([...opened.keys()].map((id) => close(id)));
    },
  };
}
