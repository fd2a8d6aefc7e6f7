import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import type { NotedStatement } from '#present/numberFootnotes.ts';
import type { Phrases } from '#wording/en/phrases.ts';
import type { AnswerLine, LineOptions } from './answerLine.ts';

const LONGEST = { what: 300, value: 120, cell: 160, owner: 100, side: 60 } as const;
/** What stands in a cell that has nothing to say. */
const EMPTY = /^–?$/u;

type RowOptions = LineOptions & { readonly columns: readonly string[] };

/** A bullet for each row of a table: what it is, the value in bold, then the other cells. */
export function layOutRows(rows: readonly NotedStatement[], options: RowOptions): readonly AnswerLine[] {
  const { columns, words, title } = options;
  const whose = columns.indexOf(words.columns.whose);
  const owners = [...new Set(rows.map((noted) => cellsOf(noted)[whose] ?? ''))];
  const isTitled = owners.length === 1 && title.includes(owners[0] ?? '');
  const isGrouped = options.byOwner === true && !isTitled && owners.length * 2 <= rows.length;
  const left = columns.map((column, i) => (i === whose && (isTitled || isGrouped) ? undefined : column));
  return rows.map((noted) => {
    const owner = cellsOf(noted)[whose] ?? '';
    const text = writeRow(noted, left, words);
    const write: AnswerLine['write'] = (marksOf) => `${text} ${marksOf(noted)}`;
    const heading = isGrouped && !EMPTY.test(owner) ? `**${escapeMarkdown(owner, LONGEST.owner)}**` : undefined;
    return { write, noted: [noted], ...(heading && { heading }) };
  });
}

/** The rows with those of one owner together, each where the first of its owner stands. */
export function gatherByOwner<Row extends { readonly cells?: readonly string[] }>(
  rows: readonly Row[],
  columns: readonly string[],
  { columns: names }: Phrases,
): readonly Row[] {
  const whose = columns.indexOf(names.whose);
  const owners = [...new Set(rows.map(({ cells }) => cells?.[whose]))];
  if (whose < 0 || owners.length * 2 > rows.length) return rows;
  return owners.flatMap((owner) => rows.filter(({ cells }) => cells?.[whose] === owner));
}

/** What is compared, and under it a bullet for each side. */
export function layOutSides(
  rows: readonly NotedStatement[],
  [, ...sides]: readonly string[],
  { colon }: Phrases,
): readonly AnswerLine[] {
  return rows.map((noted) => {
    const [what = '', ...cells] = cellsOf(noted);
    const bullets = sides.map(
      (side, i) => `- ${escapeMarkdown(side, LONGEST.side)}${colon}${escapeMarkdown(cells[i] ?? '', LONGEST.cell)}`,
    );
    const write: AnswerLine['write'] = (marksOf) =>
      [`**${escapeMarkdown(what, LONGEST.what)}** ${marksOf(noted)}`, ...bullets].join('\n');
    return { write, noted: [noted] };
  });
}

/** "GDP: **one trillion yuan** · by 2025 (overdue)"; what the value says itself is not said before it. */
function writeRow(noted: NotedStatement, columns: readonly (string | undefined)[], words: Phrases): string {
  const [what = '', ...others] = cellsOf(noted).map((cell) => (EMPTY.test(cell) ? '' : cell));
  const names = columns.slice(1);
  const value = others[names.indexOf(words.columns.value)] ?? '';
  const isSaid = value !== '' && value.toLowerCase().endsWith(` ${what.toLowerCase()}`);
  const shownValue = value && `**${escapeMarkdown(value, LONGEST.value)}**`;
  const lead = isSaid ? '' : escapeMarkdown(what, LONGEST.what) + (value && words.colon);
  const rest = others.flatMap((cell, i) => {
    const name = names[i];
    if (cell === '' || name === undefined || name === words.columns.value) return [];
    return [escapeMarkdown(name === words.columns.by ? words.line.by(cell) : cell, LONGEST.cell)];
  });
  return `- ${[lead + shownValue, ...rest].join(' · ')}`;
}

function cellsOf({ statement }: NotedStatement): readonly string[] {
  return statement.cells ?? [statement.text];
}
