import { stringify } from 'csv-stringify/sync';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { FACT_COLUMNS } from './factColumns.ts';
import { type FactStatus, toFactRows } from './toFactRows.ts';

type Facts = readonly [facts: readonly Fact[], records: readonly ArticleRecord[], statusOf: (fact: Fact) => FactStatus];

/** Facts as a JSON array of flat objects, an object a line; what an article does not say is left out. */
export function writeFactsJson(...exported: Facts): string {
  const lines = toFactRows(...exported).map((row) => JSON.stringify(row));
  return lines.length > 0 ? `[\n${lines.join(',\n')}\n]\n` : '[]\n';
}

/**
 * Facts as a table by RFC 4180, a line a fact below a line of names. It begins with the mark by which Excel knows UTF-8;
 * a cell of words that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function writeFactsCsv(...exported: Facts): string {
  return stringify(toFactRows(...exported), {
    columns: FACT_COLUMNS.map(({ name }) => name),
    header: true,
    bom: true,
    record_delimiter: 'windows',
    // Without it a passage of several lines stands unquoted, as its line ends are not the table's.
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}
