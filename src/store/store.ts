import type { Article } from '#model/article.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';

/**
 * The articles of a corpus and what was read in them. All of it is in memory once the store is open, so that asking
 * waits for nothing; only changes wait for the disk. Everything comes in the order of the articles' ids.
 */
export type Store = {
  readonly records: () => readonly ArticleRecord[];
  readonly record: (articleId: string) => ArticleRecord | undefined;
  readonly articles: () => readonly Article[];
  /** What could not be opened, one clear message each; the rest is usable. */
  readonly problems: readonly string[];
  /** Keeps a record in place of the one of the same id. Done once it would outlast a power cut. Throws on an unsound record. */
  readonly put: (record: ArticleRecord) => Promise<void>;
  /** Says whether there was such an article. */
  readonly remove: (articleId: string) => Promise<boolean>;
  /** Waits for what is being written and lets another writer in. */
  readonly close: () => Promise<void>;
};
