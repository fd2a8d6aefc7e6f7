/** The things of a list by a key of theirs, in their order; the keys stand in the order in which they first come. */
export function gatherBy<T, Key>(list: readonly T[], keyOf: (thing: T) => Key): ReadonlyMap<Key, readonly [T, ...T[]]> {
  const gathered = new Map<Key, [T, ...T[]]>();
  for (const thing of list) {
    const key = keyOf(thing);
    const alike = gathered.get(key);
    if (alike) alike.push(thing);
    else gathered.set(key, [thing]);
  }
  return gathered;
}

/** The same without the keys: what is alike stands together. */
export function groupBy<T>(list: readonly T[], keyOf: (thing: T) => string): (readonly [T, ...T[]])[] {
  return [...gatherBy(list, keyOf).values()];
}
