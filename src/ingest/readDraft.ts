import { extname } from 'node:path';
import { readHtml } from '#ingest/html/readHtml.ts';
import type { Article, ArticleMetadata } from '#model/article.ts';
import { prefixRefusal, Refusal } from '#model/refusal.ts';
import type { ArticleDraft } from '#model/server.ts';
import { checkMetadata } from './checkMetadata.ts';
import { decodeHtml, decodeMarked, decodeText } from './decodeText.ts';
import { readMarkdown } from './readMarkdown.ts';

/** Ids stand in the codes of buttons and in the names of files. */
const LONGEST_ID = 48;

/**
 * Reads an article that somebody hands in: .md and .txt with or without front matter, or a saved page. What is said of it
 * by hand counts before what stands in it. Refuses what cannot be read: `Cannot read article "x.md": …`.
 */
export async function readDraft({ fileName, bytes, metadata = {} }: ArticleDraft): Promise<Article> {
  const given = namingFile(fileName, () => checkGiven(metadata));
  return { ...(await readByEnding(fileName, bytes)), ...given, id: toArticleId(metadata.title ?? fileName) };
}

async function readByEnding(name: string, bytes: Uint8Array): Promise<Article> {
  switch (extname(name).toLowerCase()) {
    case '.md':
    case '.txt':
      return readMarkdown({ name, text: namingFile(name, () => decodeMarked(bytes, decodeText)) });
    case '.html':
    case '.htm':
      return readHtml({ name, text: namingFile(name, () => decodeMarked(bytes, decodeHtml)) });
    default:
      throw new Refusal('member', `Cannot read article "${name}": its name must end in .md, .txt or .html`);
  }
}

/** People know the day as `published`, as in front matter. */
function checkGiven({ publishedOn, ...others }: Partial<ArticleMetadata>): ArticleMetadata {
  return checkMetadata({ ...others, ...(publishedOn && { published: publishedOn }) });
}

function namingFile<T>(name: string, step: () => T): T {
  return prefixRefusal(`Cannot read article "${name}"`, step);
}

/** Its title, or its file's name, as small words with hyphens between. */
function toArticleId(name: string): string {
  const slug = name
    .replace(/\.(?:md|txt|html?)$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const short = slug.length <= LONGEST_ID ? slug : slug.slice(0, LONGEST_ID).replace(/-[^-]*$/u, '');
  return short.replace(/\p{Surrogate}/gu, '') || 'article';
}
