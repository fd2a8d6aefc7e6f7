import { stringify } from 'csv-stringify/sync';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { FACT_COLUMNS } from './factColumns.ts';
import { type FactStatus, toFactRows } from './toFactRows.ts';

/**
 * Facts as a table by RFC 4180, a line a fact below a line of names. It begins with the mark by which Excel knows UTF-8;
 * a cell of words that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function writeFactsCsv(
  facts: readonly Fact[],
  records: readonly ArticleRecord[],
  statusOf: (fact: Fact) => FactStatus,
): string {
  return stringify(toFactRows(facts, records, statusOf), {
    columns: FACT_COLUMNS.map(({ name }) => name),
    header: true,
    bom: true,
    record_delimiter: 'windows',
    // Without it a passage of several lines stands unquoted, as its line ends are not the table's.
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}
