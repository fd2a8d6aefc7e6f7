import { toIndexedSentences } from '#corpus/createSentenceSearch.ts';
import { readArticles } from '#ingest/readArticles.ts';
import { loadReader } from '#reading/loadReader.ts';
import type { IndexedSentence } from '#search/index/indexedSentence.ts';

/** Reads the articles of a file of JSON lines, as `footnote ask --articles` does, and gives their passages. */
export async function passagesIn(file: string): Promise<IndexedSentence[]> {
  const { learn } = await loadReader();
  return toIndexedSentences((await readArticles(file)).map(learn));
}
