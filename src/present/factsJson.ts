import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Fact } from '#model/fact.ts';
import { type FactStatus, factRows } from './factRows.ts';

/** Facts as a JSON array of flat objects, an object a line; what an article does not say is left out. */
export function factsJson(
  facts: readonly Fact[],
  records: readonly ArticleRecord[],
  statusOf: (factId: string) => FactStatus,
): string {
  const lines = factRows(facts, records, statusOf).map((row) => JSON.stringify(row));
  return lines.length > 0 ? `[\n${lines.join(',\n')}\n]\n` : '[]\n';
}
