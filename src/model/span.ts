/** A stretch of an article's text: half-open, in UTF-16 offsets, so that `text.slice(start, end)` cuts it out. */
export type Span = { readonly start: number; readonly end: number };

/** So deep things stand in each other: a place in a post in a name. */
const DEEPEST_NESTING = 8;

export function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A stretch of a part of the text as one of the whole, in which the part begins at `by`. */
export function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

type Placed = { readonly span: Span };

/** The things of a list in text order that share at least one unit with a span, without looking at all of them. */
export function findOverlapping<T extends Placed>(list: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = Math.max(0, countBefore(list, span.start) - DEEPEST_NESTING); at < list.length; at += 1) {
    const thing = list[at] as T;
    if (thing.span.start >= span.end) break;
    if (overlaps(thing.span, span)) found.push(thing);
  }
  return found;
}

/** The things of a list in text order that stand inside a span, without looking at all of them. */
export function findWithin<T extends Placed>(list: readonly T[], span: Span): T[] {
  return findOverlapping(list, span).filter((thing) => contains(span, thing.span));
}

/** The last thing of a list in text order that ends at an offset or before it, and that passes. */
export function findLastBefore<T extends Placed>(
  list: readonly T[],
  offset: number,
  passes: (thing: T) => boolean = () => true,
): T | undefined {
  for (let at = countBefore(list, offset) - 1; at >= 0; at--) {
    const thing = list[at] as T;
    if (thing.span.end <= offset && passes(thing)) return thing;
  }
  return undefined;
}

/** How many things of a list in text order begin before an offset. */
export function countBefore(list: readonly Placed[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
