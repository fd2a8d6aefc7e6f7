import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { FACT_COLUMNS, type FactCell } from './factColumns.ts';

/** The cells of a fact by the names of the columns, in their order; those that say nothing are left out. */
export type FactRow = Readonly<Record<string, Exclude<FactCell, undefined>>>;

export type FactStatus = 'stated' | 'disputed' | 'corrected';

/** Facts as flat rows, for programs and spreadsheets. Every fact's article must be among the records. */
export function toFactRows(
  facts: readonly Fact[],
  records: readonly ArticleRecord[],
  statusOf: (fact: Fact) => FactStatus,
): FactRow[] {
  const byId = new Map(records.map((record) => [record.article.id, record]));
  return facts.map((fact) => {
    const record = byId.get(fact.evidence.articleId);
    if (!record) throw new Error(`A fact cites article "${fact.evidence.articleId}", which is not among the records`);
    const exported = { fact, record, status: statusOf(fact) };
    const cells = FACT_COLUMNS.map(({ name, cell }) => [name, cell(exported)] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined && cell !== '')) as FactRow;
  });
}
