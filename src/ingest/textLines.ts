import type { Span } from '#model/span.ts';

/** A line of a text, without the blanks around it. */
export type TextLine = Span & { readonly text: string };

/** The lines of a text that hold more than blanks, in offsets of the text. */
export function textLines(text: string): TextLine[] {
  return [...text.matchAll(/\S(?:[^\n\r\u2028\u2029]*\S)?/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    text: line[0],
  }));
}
