import { readDate } from '#ingest/readDate.ts';
import type { ArticleMetadata } from '#model/article.ts';
import type { HtmlElement } from './readPageText.ts';

/** What a page says of itself: in its JSON-LD (schema.org), else in its meta tags (Open Graph), else in its title. */
export function readPageMetadata(page: HtmlElement): ArticleMetadata {
  const linked = findLinkedArticle(page);
  const meta = (...names: readonly string[]) => findMeta(page, names);
  const publisher = nameOf(linked?.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher');
  const title = wordsOf(linked?.headline) ?? meta('og:title', 'twitter:title', 'dc.title') ?? findWords(page, 'title');
  const dated =
    wordsOf(linked?.datePublished) ??
    meta('article:published_time', 'og:published_time', 'publishdate', 'pubdate', 'dc.date', 'date') ??
    page.querySelector('time[datetime]')?.getAttribute('datetime');
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const language = page.querySelector('html')?.getAttribute('lang');
  return withoutUndefined({
    title: title && withoutPublisher(title, publisher),
    publisher,
    publishedOn: readDate(dated ?? ''),
    url: url && /^https?:\/\//.test(url) ? url : undefined,
    language: language || undefined,
  });
}

type LinkedArticle = Readonly<Record<string, unknown>>;

function findLinkedArticle(page: HtmlElement): LinkedArticle | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = listEntries(tryParseJson(script.textContent ?? '')).find((entry) =>
      /Article|Posting/.test(String(entry['@type'])),
    );
    if (found) return found;
  }
  return undefined;
}

/** JSON-LD is one object, a list of them, or one that holds a graph of them. */
function listEntries(json: unknown): LinkedArticle[] {
  if (Array.isArray(json)) return json.flatMap(listEntries);
  if (typeof json !== 'object' || json === null) return [];
  return [json as LinkedArticle, ...listEntries((json as LinkedArticle)['@graph'])];
}

/** A page's broken JSON says nothing; it is no reason not to read the page. */
function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findMeta(page: HtmlElement, names: readonly string[]): string | undefined {
  const tags = [...page.querySelectorAll('meta')];
  for (const name of names) {
    const tag = tags.find((one) => (one.getAttribute('property') ?? one.getAttribute('name'))?.toLowerCase() === name);
    const content = wordsOf(tag?.getAttribute('content'));
    if (content) return content;
  }
  return undefined;
}

function nameOf(value: unknown): string | undefined {
  return (
    wordsOf(Array.isArray(value) ? value[0]?.name : (value as { name?: unknown } | undefined)?.name) ?? wordsOf(value)
  );
}

function findWords(page: HtmlElement, selector: string): string | undefined {
  return wordsOf(page.querySelector(selector)?.textContent);
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() || undefined : undefined;
}

/** "Harbour opens | Evening Star" by the Evening Star. */
function withoutPublisher(title: string, publisher: string | undefined): string {
  const end = publisher ? title.toLowerCase().lastIndexOf(publisher.toLowerCase()) : -1;
  const before = title.slice(0, Math.max(end, 0));
  return end + (publisher?.length ?? 0) === title.length && /\s[-–—|·:»]\s$/u.test(before)
    ? before.slice(0, -3).trim()
    : title;
}

function withoutUndefined(metadata: Readonly<Record<keyof ArticleMetadata, string | undefined>>): ArticleMetadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}
