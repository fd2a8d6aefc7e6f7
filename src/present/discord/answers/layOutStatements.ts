import { escapeMarkdown } from '#present/discord/markdown/escapeMarkdown.ts';
import { cellsOf, type NotedStatement, writeReferenceMarks } from '#present/numberFootnotes.ts';
import { layOutTable } from '#present/text/layOutTable.ts';
import { widthOf } from '#present/text/widthOf.ts';
import type { Phrases } from '#wording/en/phrases.ts';

const LONGEST_STATEMENT = 500;
/** Columns of a code block that Discord shows without a break in a window of usual width. */
const TABLE_WIDTH = 60;
const LINES_PER_ROW = 3;

/** Statements as Discord Markdown: `rows`, one for each, of which any can be joined between `open` and `close`. */
export type StatementLayout = { readonly open: string; readonly rows: readonly string[]; readonly close: string };

/** Lays statements out: a line each, or a table in a code block if the answer has columns that find room. */
export function layOutStatements(
  statements: readonly NotedStatement[],
  columns: readonly string[] | undefined,
  words: Phrases,
): StatementLayout {
  const rows = statements.map((noted) => layOutLine(noted, words));
  return (columns && layOutCodeTable(statements, columns, words)) ?? { open: '', rows, close: '' };
}

function layOutLine(noted: NotedStatement, words: Phrases): string {
  return `- ${escapeMarkdown(noted.statement.text, LONGEST_STATEMENT)} ${writeReferenceMarks(noted, words)}`;
}

function layOutCodeTable(
  statements: readonly NotedStatement[],
  columns: readonly string[],
  words: Phrases,
): StatementLayout | undefined {
  const cells = statements.map((noted) => cellsOf(noted, words));
  const laidOut = layOutTable([[...columns, ''], ...cells], { width: TABLE_WIDTH, linesPerRow: LINES_PER_ROW });
  if (!laidOut) return undefined;
  const rule = '─'.repeat(Math.max(...laidOut.flat().map(widthOf)));
  const [head = '', ...rows] = laidOut.map((lines) => lines.join('\n').replaceAll('`', 'ˋ'));
  return { open: `\`\`\`\n${head}\n${rule}\n`, rows, close: '\n```' };
}
