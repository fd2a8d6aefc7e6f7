import { extname } from 'node:path';
import { readHtml } from '#ingest/html/readHtml.ts';
import type { Article, ArticleMetadata } from '#model/article.ts';
import { prefixRefusal, Refusal } from '#model/refusal.ts';
import type { ArticleDraft } from '#model/server.ts';
import { checkMetadata } from './checkMetadata.ts';
import { decodeHtml, decodeMarked, decodeText } from './decodeText.ts';
import { readMarkdown } from './readMarkdown.ts';

/** An article as somebody hands it in, under the id it shall have. */
export type DraftWithId = ArticleDraft & { readonly id: string };

/**
 * Reads an article that is handed in: .md and .txt with or without front matter, or a saved page. What is said of it by
 * hand counts before what stands in it. Throws `Cannot read article "x.md": …` where it cannot be read.
 */
export async function readDraft({ id, fileName, bytes, metadata = {} }: DraftWithId): Promise<Article> {
  const given = orRefuse(fileName, () => byHand(metadata));
  return { ...(await articleOf(fileName, bytes)), ...given, id };
}

async function articleOf(name: string, bytes: Uint8Array): Promise<Article> {
  switch (extname(name).toLowerCase()) {
    case '.md':
    case '.txt':
      return readMarkdown({ name, text: orRefuse(name, () => decodeMarked(bytes, decodeText)) });
    case '.html':
    case '.htm':
      return readHtml({ name, text: orRefuse(name, () => decodeMarked(bytes, decodeHtml)) });
    default:
      throw new Refusal('member', `Cannot read article "${name}": its name must end in .md, .txt or .html`);
  }
}

/** People know the day as `published`, as in front matter. */
function byHand({ publishedOn, ...others }: Partial<ArticleMetadata>): ArticleMetadata {
  return checkMetadata({ ...others, ...(publishedOn && { published: publishedOn }) });
}

function orRefuse<T>(name: string, step: () => T): T {
  return prefixRefusal(`Cannot read article "${name}"`, step);
}
