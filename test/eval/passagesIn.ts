import { passagesOf } from '#corpus/passagesOf.ts';
import { readArticles } from '#ingest/readArticles.ts';
import type { Passage } from '#search/passage.ts';
import { loadReader } from '../../src/reader.ts';

/** Reads the articles of a file of JSON lines, as `footnote ask --articles` does, and gives their passages. */
export async function passagesIn(file: string): Promise<Passage[]> {
  const { learn } = await loadReader();
  return passagesOf((await readArticles(file)).map(learn));
}
