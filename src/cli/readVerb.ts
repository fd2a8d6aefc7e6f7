import { atEveryMention } from '#extract/atEveryMention.ts';
import { readArticleRecord } from '#ingest/readArticleRecord.ts';
import { loadReader } from '../reader.ts';
import { asReading } from './asReading.ts';
import { mapJsonLines } from './mapJsonLines.ts';

/** `footnote read`: articles as JSON lines in, what was read in them as JSON lines out. */
export async function readVerb(): Promise<void> {
  const { annotate, extract } = await loadReader();
  await mapJsonLines(process.stdin, process.stdout, (row) => {
    const annotated = annotate(readArticleRecord(row));
    return asReading(annotated, atEveryMention(extract(annotated), annotated));
  });
}
