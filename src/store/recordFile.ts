import type { Adapter } from 'lowdb';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { createFileAdapter } from './createFileAdapter.ts';
import { formatRecord, parseRecord } from './recordFormat.ts';

/** The file of one article. */
export function recordFile(path: string): Adapter<ArticleRecord> {
  return createFileAdapter(path, { parse: parseRecord, format: formatRecord });
}
