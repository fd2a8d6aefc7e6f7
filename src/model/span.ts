/** A stretch of an article's text: half-open, in UTF-16 offsets, so that `text.slice(start, end)` cuts it out. */
export type Span = { readonly start: number; readonly end: number };

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

/** So deep things stand in each other: a place in a post in a name. */
const DEEPEST = 8;

/** The things of a list in text order that share at least one unit with a span, without looking at all of them. */
export function findOverlapping<T extends { readonly span: Span }>(list: readonly T[], span: Span): T[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = Math.max(0, low - DEEPEST); at < list.length; at += 1) {
    const thing = list[at] as T;
    if (thing.span.start >= span.end) break;
    if (overlaps(thing.span, span)) found.push(thing);
  }
  return found;
}
