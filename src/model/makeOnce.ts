/**
 * Makes what is known of a whole thing once, though it is asked for often: what an article is about, for each of its
 * sentences. It is kept as long as what it was made of.
 */
export function onceFor<Whole extends object, T>(make: (whole: Whole) => T): (whole: Whole) => T {
  const made = new WeakMap<Whole, { readonly thing: T }>();
  return (whole) => {
    const known = made.get(whole) ?? { thing: make(whole) };
    made.set(whole, known);
    return known.thing;
  };
}

/** Makes a thing when it is first asked for, and only then. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
