import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readHtml } from '#ingest/html/readHtml.ts';
import type { Article } from '#model/article.ts';
import { prefixRefusal, Refusal } from '#model/refusal.ts';
import { decodeHtml, decodeText } from './decodeText.ts';
import { readJsonArticle } from './readJsonArticle.ts';
import { readMarkdown } from './readMarkdown.ts';

const ENDINGS = /\.(?:md|txt|html?)$/i;

/**
 * Reads all articles of a folder (its .md, .txt and .html files, in the order of their names; other files and hidden ones
 * are left aside) or of a .jsonl file (in the order of its lines). If one cannot be read, or has the id of another, it is
 * left out and `refuse` is told; without it the first such article ends the reading.
 */
export async function readArticles(path: string, refuse: Refuse = throwRefusal): Promise<Article[]> {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) throw new Refusal('operator', `Cannot read articles from "${path}": there is no such folder or file`);
  const articles = kind.isDirectory() ? await readArticleFolder(path, refuse) : await readArticleFile(path, refuse);
  return articles.filter(isFirstOfItsId(path, refuse));
}

type Refuse = (refusal: Refusal) => void;

function throwRefusal(refusal: Refusal): never {
  throw refusal;
}

async function readArticleFolder(folder: string, refuse: Refuse): Promise<Article[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && ENDINGS.test(name)).sort();
  const articles: Article[] = [];
  for (const name of names)
    await readArticleFile(join(folder, name), refuse).then((found) => articles.push(...found), tell(refuse));
  return articles;
}

/** Passes a refusal on, and throws what is a bug. */
function tell(refuse: Refuse): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Refusal)) throw error;
    refuse(error);
  };
}

async function readArticleFile(path: string, refuse: Refuse): Promise<Article[]> {
  const name = basename(path);
  switch (extname(name).toLowerCase()) {
    case '.md':
    case '.txt':
      return [readMarkdown({ name, text: await readFileText(path, decodeText) })];
    case '.html':
    case '.htm':
      return [await readHtml({ name, text: await readFileText(path, decodeHtml) })];
    case '.jsonl':
      return readJsonLines(path, await readFileText(path, decodeText), refuse);
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

function readJsonLines(path: string, text: string, refuse: Refuse): Article[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const place = `Cannot read line ${i + 1} of "${basename(path)}"`;
      return [prefixRefusal(place, () => readJsonArticle(parseLine(line)))];
    } catch (error) {
      tell(refuse)(error);
      return [];
    }
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Refusal('member', `not JSON: ${(error as Error).message}`, { cause: error });
  }
}

function isFirstOfItsId(path: string, refuse: Refuse): (article: Article) => boolean {
  const seen = new Set<string>();
  return ({ id }) => {
    if (seen.has(id)) refuse(new Refusal('operator', `Cannot read articles from "${path}": two are named "${id}"`));
    return seen.size < seen.add(id).size;
  };
}
