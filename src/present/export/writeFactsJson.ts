import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { type FactStatus, toFactRows } from './toFactRows.ts';

/** Facts as a JSON array of flat objects, an object a line; what an article does not say is left out. */
export function writeFactsJson(
  facts: readonly Fact[],
  records: readonly ArticleRecord[],
  statusOf: (fact: Fact) => FactStatus,
): string {
  const lines = toFactRows(facts, records, statusOf).map((row) => JSON.stringify(row));
  return lines.length > 0 ? `[\n${lines.join(',\n')}\n]\n` : '[]\n';
}
