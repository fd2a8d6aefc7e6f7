import type { Adapter } from 'lowdb';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { durableFile } from './durableFile.ts';
import { formatRecord } from './formatRecord.ts';
import { parseRecord } from './parseRecord.ts';

/** The file of one article. */
export function recordFile(path: string): Adapter<ArticleRecord> {
  return durableFile(path, { parse: parseRecord, format: formatRecord });
}
