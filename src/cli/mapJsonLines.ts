import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Refusal } from '#model/refusal.ts';

/** What is written for an input line; its `id` is that of the line. */
type Row = { readonly [key: string]: unknown };

/**
 * Runs over JSON lines, one after the other, in their order. A line that cannot be read or run gives `{"id","error"}`,
 * and the run goes on.
 */
export async function mapJsonLines(input: Readable, output: Writable, run: (row: Row) => object): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const written = `${JSON.stringify(safely(line, run))}\n`;
    if (!output.write(written)) await new Promise((resolve) => output.once('drain', resolve));
  }
}

function safely(line: string, run: (row: Row) => object): object {
  let id: unknown = null;
  try {
    const row = parse(line);
    id = row['id'] ?? null;
    return run(row);
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function parse(line: string): Row {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new Refusal('operator', `Cannot read the line: it must be an object, got ${line.slice(0, 40)}`);
  return row as Row;
}
