import type { Span } from '#model/span.ts';

/** A line of a text, without the blanks around it. */
export type TextLine = Span & { readonly text: string };

/** A sentence of a report is rarely shorter, a headline, a byline or a button rarely longer. */
const SHORTEST_PROSE = 70;
const LONGEST_HEADLINE = 220;

/** The lines of a text that hold more than blanks, in offsets of the text. */
export function splitLines(text: string): TextLine[] {
  return [...text.matchAll(/\S(?:[^\n\r\u2028\u2029]*\S)?/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    text: line[0],
  }));
}

/** So far down a headline, a byline or a date is looked for. */
export const LINES_OF_HEAD = 12;

/** Whether a line is a paragraph of running text rather than a headline, a byline or a button. */
export function looksLikeProse(line: string): boolean {
  if (line.length > LONGEST_HEADLINE) return true;
  return line.length >= SHORTEST_PROSE && /[.!?…:]["”’')\]]*$/u.test(line);
}
