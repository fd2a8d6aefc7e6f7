import { publicationDayOf } from '#answer/evidence/sourceOf.ts';
import type { Corpus } from '#model/corpus.ts';
import type { FactGroup } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** A row of a table, and the facts it stands for. */
export type TableRow = { readonly cells: readonly string[]; readonly group: FactGroup };

/**
 * Marks rows that agree in all but the value: what an older article says is "earlier", what articles of one date say
 * differently is left side by side as a disagreement. `column` is that of the value.
 */
export function markDiffering(rows: readonly TableRow[], column: number, corpus: Corpus): TableRow[] {
  const { aside } = phrasesOf(corpus.language);
  const groups = groupBy(rows, ({ cells }) => cells.toSpliced(column, 1).join('|').toLowerCase());
  const noteOf = new Map(groups.filter((group) => group.length > 1).flatMap((group) => noteRows(group, corpus)));
  return rows.map((row) => {
    const note = noteOf.get(row);
    return note ? { ...row, cells: row.cells.with(column, row.cells[column] + aside(note)) } : row;
  });
}

function noteRows(group: readonly TableRow[], corpus: Corpus): [TableRow, string][] {
  const { date: written, line } = phrasesOf(corpus.language);
  const dated = group.map((row) => ({ row, date: newestDate(row, corpus) }));
  const newest = dated.map(({ date }) => date).reduce((a, b) => (a > b ? a : b));
  const differ = dated.filter(({ date }) => date === newest).length > 1;
  return dated.flatMap(({ row, date }): [TableRow, string][] => {
    if (date === newest) return differ ? [[row, line.articlesDiffer]] : [];
    return [[row, date ? line.earlier(written(date)) : line.articlesDiffer]];
  });
}

function newestDate({ group }: TableRow, corpus: Corpus): string {
  const dates = group.map((fact) => publicationDayOf(fact, corpus) ?? '');
  return dates.reduce((a, b) => (a > b ? a : b));
}
