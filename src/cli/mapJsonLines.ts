import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Refusal } from '#model/refusal.ts';

/** A line of the input; what is written for it has its `id`. */
export type JsonRow = { readonly [key: string]: unknown };

/**
 * Runs over JSON lines, one after the other, in their order. A line that cannot be read or run gives `{"id","error"}`,
 * and the run goes on.
 */
export async function mapJsonLines(input: Readable, output: Writable, run: (row: JsonRow) => object): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const written = `${JSON.stringify(runOnLine(line, run))}\n`;
    if (!output.write(written)) await new Promise((resolve) => output.once('drain', resolve));
  }
}

function runOnLine(line: string, run: (row: JsonRow) => object): object {
  let id: unknown = null;
  try {
    const row = parseRow(line);
    id = row['id'] ?? null;
    return run(row);
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseRow(line: string): JsonRow {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new Refusal('operator', `Cannot read the line: it must be an object, got ${line.slice(0, 40)}`);
  return row as JsonRow;
}
