import { join } from 'node:path';
import type { Config } from '#app/config.ts';
import { readArticles } from '#ingest/readArticles.ts';
import { loadReader } from '#reading/loadReader.ts';
import { openStore } from '#store/openStore.ts';

/** `footnote seed`: reads the starter corpus again and writes what was read into data/starter. Says what it wrote. */
export async function seedVerb({ seeds, data }: Pick<Config, 'seeds' | 'data'>): Promise<void> {
  const [articles, { learn }] = await Promise.all([readArticles(join(seeds, 'articles')), loadReader()]);
  const store = await openStore(join(data, 'starter'), { writable: true });
  try {
    const records = articles.map(learn);
    for (const record of records) await store.put(record);
    const gone = store.articles().filter(({ id }) => !records.some(({ article }) => article.id === id));
    for (const { id } of gone) await store.remove(id);
    for (const { article, facts } of records) process.stdout.write(`${article.id}: ${facts.length} facts\n`);
  } finally {
    await store.close();
  }
}
