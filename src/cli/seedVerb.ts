import { join } from 'node:path';
import type { Config } from '#app/config.ts';
import { openStore } from '#store/openStore.ts';
import { learnArticles, nameFailed } from './learnArticles.ts';

/**
 * `footnote seed`: reads the starter corpus again and writes what was read into data/starter. Says what it wrote. If an
 * article cannot be read, what was known of it stays.
 */
export async function seedVerb({ seeds, data }: Pick<Config, 'seeds' | 'data'>): Promise<void> {
  const store = await openStore(join(data, 'starter'), { writable: true });
  try {
    const read = new Set<string>();
    for await (const record of learnArticles(join(seeds, 'articles'))) {
      const { article, facts } = record;
      await nameFailed(article.id, async () => {
        await store.put(record);
        process.stdout.write(`${article.id}: ${facts.length} facts\n`);
      });
      read.add(article.id);
    }
    if (process.exitCode) return;
    const gone = store.articles().filter(({ id }) => !read.has(id));
    for (const { id } of gone) await store.remove(id);
  } finally {
    await store.close();
  }
}
