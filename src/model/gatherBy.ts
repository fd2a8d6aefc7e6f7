/** The things of a list by a key of theirs, in their order, so that each is compared with the few of its kind only. */
export function gatherBy<T, Key>(list: readonly T[], keyOf: (thing: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const gathered = new Map<Key, T[]>();
  for (const thing of list) {
    const key = keyOf(thing);
    const alike = gathered.get(key);
    if (alike) alike.push(thing);
    else gathered.set(key, [thing]);
  }
  return gathered;
}
