import type { Article } from './article.ts';

/** What is known of an article besides its text. */
export type ArticleMetadata = Omit<Article, 'id' | 'text' | 'boilerplate'>;
