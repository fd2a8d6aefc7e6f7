import { cleanText } from './cleanText.ts';
import { shortenText } from './shortenText.ts';
import { widthOf } from './widthOf.ts';
import { wrapText } from './wrapText.ts';

const COLUMN_GAP = '  ';
/** Narrower columns would be broken inside most words. */
const NARROWEST_COLUMN = 8;

export type TableOptions = {
  readonly width: number;
  /** A row gets at most so many lines; the last one ends with an ellipsis if there is more. */
  readonly linesPerRow?: number;
};

/**
 * Lays rows of cells out in columns for letters of equal width, in at most `width` columns: the lines of each row.
 * Cells are wrapped if the table is too wide, and the widest column gives way first. Undefined if there are
 * more columns than the width can show.
 */
export function layOutTable(
  rows: readonly (readonly string[])[],
  { width, linesPerRow = Number.POSITIVE_INFINITY }: TableOptions,
): readonly (readonly string[])[] | undefined {
  const most = linesPerRow * width;
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? '' : shortenText(cleanText(cell), most))));
  const room = fitColumns(cells, width);
  if (sumOf(room) + COLUMN_GAP.length * (room.length - 1) > width) return undefined;
  const wrapped = cells.map((row) =>
    room.map((columns, i) => cutLines(wrapText(row[i] ?? '', columns), linesPerRow, columns)),
  );
  const widths = room.map((_, i) => Math.max(...wrapped.flatMap((row) => (row[i] ?? []).map(widthOf))));
  return wrapped.map((row) => layOutRow(row, widths));
}

function fitColumns(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(1, ...rows.map((row) => widthOf(row[i] ?? ''))));
  const room = width - COLUMN_GAP.length * (count - 1);
  for (let excess = sumOf(widths) - room; excess > 0; excess -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST_COLUMN) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function layOutRow(row: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const height = Math.max(...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((lines, i) => padTo(lines[line] ?? '', widths[i] ?? 0))
      .join(COLUMN_GAP)
      .trimEnd(),
  );
}

function cutLines(lines: readonly string[], most: number, width: number): readonly string[] {
  if (lines.length <= most) return lines;
  const [kept = ''] = wrapText(lines[most - 1] ?? '', width - 1);
  return [...lines.slice(0, most - 1), `${kept}…`];
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
