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
