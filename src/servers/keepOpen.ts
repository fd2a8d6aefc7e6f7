type Closable = { readonly close: () => Promise<void> };

export type KeptOpen<T> = {
  readonly of: (id: string) => Promise<T>;
  /** Closes what is open under an id, then does what must be done before it may be opened again. */
  readonly close: (id: string, then?: () => Promise<void>) => Promise<void>;
  readonly closeAll: () => Promise<void>;
};

/** So many are open at once; the one that rested longest is closed for another. */
const MOST = 200;

/** Opens things when they are asked for, each once at a time, and keeps so many open. */
export function keepOpen<T extends Closable>(open: (id: string) => Promise<T>, most: number = MOST): KeptOpen<T> {
  const opened = new Map<string, Promise<T>>();
  const closing = new Map<string, Promise<void>>();
  const close = async (id: string, then: () => Promise<void> = async () => undefined): Promise<void> => {
    const thing = opened.get(id);
    opened.delete(id);
    const closed = Promise.resolve(closing.get(id))
      .then(async () => (await thing)?.close())
      .then(then)
      .finally(() => closing.get(id) === closed && closing.delete(id));
    closing.set(id, closed);
    await closed;
  };
  const openAnew = async (id: string): Promise<T> => {
    await closing.get(id)?.catch(() => undefined);
    return open(id);
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
    closeAll: async () => {
      await Promise.all([...opened.keys()].map((id) => close(id)));
    },
  };
}
