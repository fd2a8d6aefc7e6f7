import { GRAPHEMES } from './shortenText.ts';
import { widthOf } from './widthOf.ts';

/**
 * A line of text as lines of at most `width` columns, broken at blanks and before Chinese brackets, inside a word only
 * if it is too wide.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const room = Math.max(width, 2);
  const lines: string[] = [];
  let line = '';
  for (const { word, glue } of splitWords(text)) {
    const longer = line === '' ? word : line + glue + word;
    if (widthOf(longer) <= room) {
      line = longer;
    } else if (widthOf(word) <= room) {
      lines.push(line);
      line = word;
    } else {
      const pieces = breakWord(longer, room);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  return [...lines, line];
}

/** The words of a line, each with what joins it to the word before. */
function splitWords(text: string): { readonly word: string; readonly glue: string }[] {
  return text
    .split(' ')
    .flatMap((piece) => piece.split(/(?<=.)(?=（)/u).map((word, i) => ({ word, glue: i === 0 ? ' ' : '' })));
}

/** Chinese is written without blanks, and addresses can be long: such words are broken between graphemes. */
function breakWord(word: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const needed = widthOf(segment);
    if (line !== '' && taken + needed > width) {
      lines.push(line.trimEnd());
      line = '';
      taken = 0;
    }
    line += segment;
    taken += needed;
  }
  return [...lines, line];
}
