import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readHtml } from '#ingest/html/readHtml.ts';
import type { Article } from '#model/article.ts';
import { prefixRefusal, Refusal } from '#model/refusal.ts';
import { decodeHtml, decodeText } from './decodeText.ts';
import { readJsonArticle } from './readJsonArticle.ts';
import { readMarkdown } from './readMarkdown.ts';

/**
 * Reads all articles of a folder (its .md, .txt and .html files, in the order of their names; other files and hidden ones
 * are left aside) or of a .jsonl file (in the order of its lines). Refuses at the first that cannot be read, and if two
 * share an id.
 */
export async function readArticles(path: string): Promise<Article[]> {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) throw new Refusal('operator', `Cannot read articles from "${path}": there is no such folder or file`);
  const articles = kind.isDirectory() ? await readArticleFolder(path) : await readArticleFile(path);
  refuseSameIds(path, articles);
  return articles;
}

async function readArticleFolder(folder: string): Promise<Article[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && ENDINGS.test(name)).sort();
  const articles: Article[] = [];
  for (const name of names) articles.push(...(await readArticleFile(join(folder, name))));
  return articles;
}

const ENDINGS = /\.(?:md|txt|html?)$/i;

async function readArticleFile(path: string): Promise<Article[]> {
  const name = basename(path);
  switch (extname(name).toLowerCase()) {
    case '.md':
    case '.txt':
      return [readMarkdown({ name, text: await readFileText(path, decodeText) })];
    case '.html':
    case '.htm':
      return [await readHtml({ name, text: await readFileText(path, decodeHtml) })];
    case '.jsonl':
      return readJsonLines(path, await readFileText(path, decodeText));
    default:
      throw new Refusal('operator', `Cannot read article "${name}": its name must end in .md, .txt, .html or .jsonl`);
  }
}

async function readFileText(path: string, decode: (bytes: Uint8Array) => string): Promise<string> {
  const refused = `Cannot read article "${basename(path)}"`;
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Refusal('operator', `${refused}: ${error.message}`, { cause: error });
  });
  return prefixRefusal(refused, () => decode(bytes));
}

function readJsonLines(path: string, text: string): Article[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    return [prefixRefusal(`Cannot read line ${i + 1} of "${basename(path)}"`, () => readJsonArticle(parseLine(line)))];
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Refusal('member', `not JSON: ${(error as Error).message}`, { cause: error });
  }
}

function refuseSameIds(path: string, articles: readonly Article[]): void {
  const seen = new Set<string>();
  for (const { id } of articles) {
    if (seen.has(id)) throw new Refusal('operator', `Cannot read articles from "${path}": two are named "${id}"`);
    seen.add(id);
  }
}
