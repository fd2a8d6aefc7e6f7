import { readArticles } from '#ingest/readArticles.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { Refusal } from '#model/refusal.ts';
import { loadReader } from '#reading/loadReader.ts';

/**
 * Reads all articles of a folder or a .jsonl file, one record after the other. One that cannot be read is named on the
 * error output and keeps none of the others out; the process then ends with code 1.
 */
export async function* learnArticles(path: string): AsyncGenerator<ArticleRecord> {
  const [articles, { learn }] = await Promise.all([readArticles(path, nameRefused), loadReader()]);
  for (const article of articles) {
    const record = await nameFailed(article.id, () => learn(article));
    if (record) yield record;
  }
}

/** Takes a step of reading an article; if it fails, that is told, and nothing comes of it. */
export async function nameFailed<T>(id: string, step: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Refusal) nameRefused(error);
    else nameRefused(new Refusal('operator', `Cannot read article "${id}": ${(error as Error).stack ?? error}`));
    return undefined;
  }
}

function nameRefused({ message }: Refusal): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
