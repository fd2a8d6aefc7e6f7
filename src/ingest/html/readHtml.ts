import { findBoilerplate } from '#ingest/boilerplate/findBoilerplate.ts';
import { findMetadata } from '#ingest/findMetadata.ts';
import type { Article } from '#model/article.ts';
import { Refusal } from '#model/refusal.ts';
import { readPageMetadata } from './readPageMetadata.ts';
import { type HtmlElement, readPageText } from './readPageText.ts';

/**
 * Reads a saved web page. The article's text is the plain paragraphs of what Readability takes for the report, or of
 * the whole body where it finds none; its offsets count in that text, not in the page. The parsers are loaded with the
 * first page, as most starts read none. Throws `Cannot read article "x.html": …` where there is no text.
 */
export async function readHtml(file: { readonly name: string; readonly text: string }): Promise<Article> {
  const { parseHTML } = await import('linkedom');
  const { Readability } = await import('@mozilla/readability');
  const page = () => parseHTML(wholePage(file.text)).document as unknown as HtmlElement;
  const metadata = readPageMetadata(page());
  const report = new Readability<HtmlElement>(page() as never, {
    serializer: (element) => element as unknown as HtmlElement,
  });
  const text = textOf(report.parse()?.content) || textOf(page().querySelector('body'));
  if (text === '') throw new Refusal('member', `Cannot read article "${file.name}": it has no text`);
  const id = file.name.replace(/(?<=.)\.[^.]+$/u, '');
  return { id, text, boilerplate: findBoilerplate(text), ...findMetadata(text), ...metadata };
}

/** The parser takes the first tag for the page, whatever it is. */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return `<html>${/<body[\s>]/i.test(html) ? html : `<body>${html}</body>`}</html>`;
}

function textOf(element: HtmlElement | null | undefined): string {
  return element ? readPageText(element) : '';
}
