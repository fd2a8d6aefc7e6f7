import { rewordFacts } from '#extract/facts/rewordFacts.ts';
import { readJsonArticle } from '#ingest/readJsonArticle.ts';
import { loadReader } from '#reading/loadReader.ts';
import { asReading } from './asReading.ts';
import { mapJsonLines } from './mapJsonLines.ts';

/** `footnote read`: articles as JSON lines in, what was read in them as JSON lines out. */
export async function readVerb(): Promise<void> {
  const { annotate, extract } = await loadReader();
  await mapJsonLines(process.stdin, process.stdout, (row) => {
    const annotated = annotate(readJsonArticle(row));
    return asReading(annotated, rewordFacts(extract(annotated), annotated));
  });
}
