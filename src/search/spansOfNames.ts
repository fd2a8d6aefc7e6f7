import type { Span } from '#model/span.ts';

/** Where names stand in a text as whole words; of those that overlap, the longest. */
export function spansOfNames(text: string, names: readonly string[]): Span[] {
  const spans = names.flatMap((name) => spansOf(text, name)).sort((a, b) => b.end - b.start - (a.end - a.start));
  return spans.filter(
    (span, at) => !spans.slice(0, at).some((longer) => span.start < longer.end && longer.start < span.end),
  );
}

function spansOf(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(name); start >= 0 && name; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end))) found.push({ start, end });
  }
  return found;
}
