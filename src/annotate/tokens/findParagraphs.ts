import type { Span } from '#model/span.ts';

/** Lines of this length that run on are taken as wrapped by hand, as in e-mail and old text files. */
const SHORTEST_WRAPPED = 50;
const LONGEST_WRAPPED = 100;

/**
 * The paragraphs of a text, without the blanks around them. A line end closes a paragraph, unless the text is wrapped
 * by hand: then a line that runs on in lower case, or that follows a long line without a full stop, belongs to it.
 */
export function findParagraphs(text: string): Span[] {
  const found: Span[] = [];
  for (const line of findLines(text)) {
    const last = found.at(-1);
    if (last && isWrapped(text, last, line)) found[found.length - 1] = { start: last.start, end: line.end };
    else found.push(line);
  }
  return found;
}

function findLines(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n\r\u2028\u2029]*\S)?/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function isWrapped(text: string, above: Span, line: Span): boolean {
  const gap = text.slice(above.end, line.start);
  if (gap.split('\n').length !== 2) return false;
  const lineAbove = text.slice(text.lastIndexOf('\n', above.end - 1) + 1, above.end);
  const next = text.slice(line.start, line.start + 2);
  const wrapped = lineAbove.length >= SHORTEST_WRAPPED && !/[.!?:;”"')\]]$/u.test(lineAbove);
  return wrapped && (/^[\p{Ll}\d(“"]/u.test(next) || (lineAbove.length <= LONGEST_WRAPPED && /^\p{Lu}/u.test(next)));
}
